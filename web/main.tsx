/** Where the page starts. */
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import './fonts/fonts.css'
import './page/tokens.css'
import './page/base.css'
import './page/patterns.css'
import './page/opening.css'
import { sameDraw } from './engine/sameDraw.ts'
import { DEFAULTS } from '../src/parameters.ts'
import { sliderLatency } from './engine/latency.ts'
import { loadOpeningDraw } from './engine/opening.ts'
import { seats } from './engine/seats.ts'
import { createExplorer } from './explorer.ts'
import { followAddress } from './link/page.ts'
import { workOffline } from './offline/register.ts'
import { calm } from './page/calm.ts'
import { Root } from './page/Root.tsx'
import { STANDING } from './page/stills.ts'
import { readyToTakeOver, writtenPage } from './page/takeOver.ts'
import { followTheme } from './page/theme.ts'

followTheme()
// The first thing painted is the picture.
const draw = await loadOpeningDraw()
const explorer = createExplorer(seats, { draw }, sliderLatency())
followAddress(explorer)
const opening = sameDraw(explorer.store.getState().parameters, DEFAULTS)
if (!opening) explorer.store.setState({ draw: null })
const page = document.getElementById('page')!
const written = draw && writtenPage(page)
// In slices, so that a slow phone can scroll and answer meanwhile.
startTransition(() => {
  if (written) {
    readyToTakeOver(page, written)
    // What was at the page before us, as a translator may be, costs no more than that the page is made anew.
    const onRecoverableError = (error: unknown) => console.warn(error)
    hydrateRoot(written.place, <Root explorer={explorer} layout={written.layout} stills={STANDING} />, { identifierPrefix: written.layout, onRecoverableError })
  } else {
    page.replaceChildren()
    createRoot(page).render(<Root explorer={explorer} />)
  }
})
// The shipped draws are of the curves through the default setting; without them the engine makes its own.
const shipped = opening ? import('./engine/shipped.ts').then(({ loadShipped }) => loadShipped('explore')).catch(() => []) : undefined
explorer.engine.start({ shipped, calm: calm() })
workOffline()
