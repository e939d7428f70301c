/**
 * The entry of reverse-bottleneck.html: a figure in one file, for disks, sandboxes and srcdoc. It requests nothing from
 * any server.
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
  // The build has put the opening draw into the page.
  showOpening: async store => store.setState({ draw: decode<Draw>(document.getElementById('opening')!.textContent) }),
})
