/** What the curve shows until the reader chooses. */
import type { Lever, Measure } from '../../../src/parameters/parameters.ts'
import type { Shows } from '../../explorer/store.ts'

/**
 * For truth-to-fit and L the default is the change of each draw: the effect of L is clear there, while in the gaps
 * themselves the spread from draw to draw hides it.
 */
export const shownOnCurve = (chosen: Shows | null, measure: Measure, lever: Lever): Shows =>
  chosen ?? (measure === 'truth-to-fit' && lever === 'L' ? 'change' : 'gap')
