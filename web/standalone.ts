/**
 * Where reverse-bottleneck.html starts: a figure in one file, for disks, sandboxes and srcdoc. It asks nobody for
 * anything.
 */
import './kit/tokens.css'
import './kit/base.css'
import './kit/chinese.css'
import './kit/patterns.css'
import { decode } from '../src/experiment/codec.ts'
import type { Draw } from '../src/experiment/results.ts'
import { inlineSeats } from './figure/inlineSeats.ts'
import { openFigure } from './figure/page.ts'
import { declareFaces } from './figure/faces.ts'

declareFaces(document)
await openFigure({
  seats: inlineSeats(),
  site: null,
  // The build has put it there.
  showOpening: async store => store.setState({ draw: decode<Draw>(document.getElementById('opening')!.textContent) }),
})
