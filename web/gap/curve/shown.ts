/** What the curve shows where the reader has not chosen. */
import type { Lever, Measure } from '../../../src/parameters/parameters.ts'
import type { Shows } from '../../explorer/store.ts'

/** What L does to what the fit misses is lost in the spread from draw to draw, and plain in each draw's change. */
export const shownOnCurve = (chosen: Shows | null, measure: Measure, lever: Lever): Shows =>
  chosen ?? (measure === 'truth-to-fit' && lever === 'L' ? 'change' : 'gap')
