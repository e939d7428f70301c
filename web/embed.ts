/** The entry of embed.html: a figure served beside the explorer, to be embedded in frames on other pages. */
import { lazy } from 'react'
import './kit/fonts/fonts.css'
import './kit/tokens.css'
import './kit/base.css'
import './kit/chinese.css'
import './kit/patterns.css'
import { showOpening } from './explorer/engine/opening.ts'
import { loadShipped } from './explorer/engine/shipped.ts'
import { seats } from './explorer/engine/seats.ts'
import { openFigure } from './figure/page.ts'
import { workOffline } from './kit/offline/register.ts'

await openFigure({
  seats,
  site: new URL('./', location.href.replace(/[?#].*$/s, '')).href,
  showOpening,
  loadCurves: () => loadShipped('explore'),
  Diagram: lazy(() => import('./figure/Diagram.tsx')),
})
workOffline()
