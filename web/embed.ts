/** Where embed.html starts: a figure served beside the explorer, for the frames of other pages. */
import './fonts/fonts.css'
import './page/tokens.css'
import './page/base.css'
import './page/patterns.css'
import { showOpening } from './engine/opening.ts'
import { loadShipped } from './engine/shipped.ts'
import { seats } from './engine/seats.ts'
import { openFigure } from './embed/page.ts'
import { workOffline } from './offline/register.ts'

await openFigure({ seats, site: new URL('./', location.href.replace(/[?#].*$/s, '')).href, showOpening, loadCurves: () => loadShipped('explore') })
workOffline()
