/** Why a role adds to the gap or takes from it, in one line about this draw. */
import type { DensityMeasure } from '../../../src/divergence/measures.ts'
import type { Draw } from '../../../src/experiment/results.ts'
import type { RoleParts } from '../../../src/experiment/parts.ts'
import { LEVER_OF, type Role } from '../../../src/experiment/roles.ts'
import { formatDistance } from '../../terms/format.ts'

type Reason = (draw: Draw, helps: boolean) => string

const NONE: Readonly<Record<Role, string>> = {
  anchored: 'none',
  unsampled: 'none: the anchor data has seen all of the truth',
  irrelevant: 'none: the generator knows nothing but the truth',
}

const anchoredByPoints: Reason = ({ parameters }, helps) =>
  helps
    ? parameters.J > 0 ? 'the anchor fit stakes all it has on these' : 'the synthetic fit is a little closer here'
    : `${parameters.N_k} anchor points each, but about ${pointsEach(parameters)} synthetic ones`

const REASONS: Readonly<Record<DensityMeasure, Readonly<Record<Role, Reason>>>> = {
  'jensen-shannon': {
    anchored: anchoredByPoints,
    unsampled: ({ parameters }, helps) =>
      helps ? 'the anchor fit has never been here; the generator has' : `about ${pointsEach(parameters)} synthetic points each do not teach these`,
    irrelevant: ({ parameters }) => `${shareWord(parameters)} of the synthetic fit is spent on nothing real`,
  },
  'truth-to-fit': {
    anchored: (draw, helps) => (helps ? 'the synthetic fit leaves fewer gaps here' : anchoredByPoints(draw, false)),
    unsampled: (_, helps) => (helps ? 'to the anchor fit these are next to impossible' : 'even the anchor fit misses less of these'),
    irrelevant: ({ parameters: { K, J, L } }) =>
      `no term of its own: the mass it takes, ln(${K + J + L}/${K + J}) = ${formatDistance(Math.log((K + J + L) / (K + J)), 2)} nats`,
  },
  'fit-to-truth': {
    anchored: (_, helps) => (helps ? 'the anchor fit claims more here than there is' : 'the synthetic fit claims more here than there is'),
    unsampled: (_, helps) => (helps ? 'what the anchor fit claims near these is not there' : 'the synthetic fit draws these too wide or too narrow'),
    irrelevant: ({ parameters }) => `${shareWord(parameters)} of the synthetic fit lies where the truth has nothing`,
  },
}

export function reason(draw: Draw, measure: DensityMeasure, { role, components, gap }: RoleParts): string {
  return draw.parameters[LEVER_OF[role]] === 0 || components.length === 0 ? NONE[role] : REASONS[measure][role](draw, gap >= 0)
}

interface Counts {
  readonly K: number
  readonly J: number
  readonly L: number
  readonly n: number
}

const pointsEach = ({ K, J, L, n }: Counts): number => Math.max(1, Math.round(n / (K + J + L)))

const FRACTIONS: readonly (readonly [number, string])[] = [
  [1 / 5, 'a fifth'], [1 / 4, 'a quarter'], [1 / 3, 'a third'], [2 / 5, 'two fifths'], [1 / 2, 'half'],
  [3 / 5, 'three fifths'], [2 / 3, 'two thirds'], [3 / 4, 'three quarters'],
]

/** The share of irrelevant components in the generator: in words where it is that of a common fraction. */
export function shareWord({ K, J, L }: Omit<Counts, 'n'>): string {
  const share = L / (K + J + L)
  const common = FRACTIONS.find(([value]) => Math.abs(value - share) < 0.012)
  return common ? common[1] : `${Math.round(100 * share)}\u00a0%`
}
