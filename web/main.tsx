/** Where the page starts. */
import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './fonts/fonts.css'
import './page/tokens.css'
import './page/base.css'
import { ExplorerContext } from './context.ts'
import { sliderLatency } from './engine/latency.ts'
import { loadOpeningCurves, showOpening } from './engine/opening.ts'
import { seats } from './engine/seats.ts'
import { createExplorer } from './explorer.ts'
import { followAddress } from './link/page.ts'
import { workOffline } from './offline/register.ts'
import { App } from './page/App.tsx'
import { calm } from './page/calm.ts'
import { followTheme } from './page/theme.ts'

const explorer = createExplorer(seats, {}, sliderLatency())
followTheme()
followAddress(explorer)
// The first thing painted is the picture.
await showOpening(explorer.store)
const root = createRoot(document.getElementById('page')!)
// In slices, so that a slow phone can scroll and answer meanwhile.
startTransition(() => root.render(
  <StrictMode>
    <ExplorerContext value={explorer}><App /></ExplorerContext>
  </StrictMode>,
))
explorer.engine.start({ shipped: loadOpeningCurves(), calm: calm() })
workOffline()
