/** Where reverse-bottleneck.html starts: a figure in one file, for disks, sandboxes and srcdoc. It asks nobody for anything. */
import './page/tokens.css'
import './page/base.css'
import './page/patterns.css'
import { decode } from '../src/experiment/codec.ts'
import type { Draw } from '../src/experiment/results.ts'
import { inlineSeats } from './embed/inlineSeats.ts'
import { openFigure } from './embed/page.ts'
import { declareFaces } from './embed/faces.ts'

declareFaces(document)
await openFigure({
  seats: inlineSeats(),
  site: null,
  // The build has put it there.
  showOpening: async store => store.setState({ draw: decode<Draw>(document.getElementById('opening')!.textContent) }),
})
