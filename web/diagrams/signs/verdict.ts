/** What a gap over many draws says: nothing clear where the middle half lies on both sides of zero. */
import type { Measurement } from '../measured.ts'

export const verdictOn = ({ lower, upper }: Measurement): 'helped' | 'hurt' | 'unclear' =>
  lower > 0 ? 'helped' : upper < 0 ? 'hurt' : 'unclear'
