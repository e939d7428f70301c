/** Why a role adds to the gap or takes from it, in one line about this draw. */
import type { DensityMeasure } from '../../../src/divergence/measures.ts'
import type { Draw } from '../../../src/experiment/results.ts'
import type { RoleParts } from '../../../src/experiment/parts.ts'
import { LEVER_OF, type Role } from '../../../src/experiment/roles.ts'
import { formatDistance } from '../../terms/format.ts'
import type { Subjects } from '../../words/subjects.ts'

type Words = Subjects['parts']
type Reason = (draw: Draw, helps: boolean, words: Words) => string

const anchoredByPoints: Reason = ({ parameters }, helps, { why }) => {
  if (!helps) return why.fewPoints(parameters.N_k, pointsEach(parameters))
  return parameters.J > 0 ? why.stakesAll : why.closer
}

const REASONS: Readonly<Record<DensityMeasure, Readonly<Record<Role, Reason>>>> = {
  'jensen-shannon': {
    anchored: anchoredByPoints,
    unsampled: ({ parameters }, helps, { why }) => (helps ? why.neverHere : why.notTaught(pointsEach(parameters))),
    irrelevant: ({ parameters }, _, words) => words.why.nothingReal(shareInWords(parameters, words)),
  },
  'truth-to-fit': {
    anchored: (draw, helps, words) => (helps ? words.why.fewerGaps : anchoredByPoints(draw, false, words)),
    unsampled: (_, helps, { why }) => (helps ? why.impossible : why.missesLess),
    irrelevant: ({ parameters: { K, J, L } }, _, { why }) =>
      why.noTerm(`ln(${K + J + L}/${K + J})`, formatDistance(Math.log((K + J + L) / (K + J)), 2)),
  },
  'fit-to-truth': {
    anchored: (_, helps, { why }) => (helps ? why.anchorClaims : why.syntheticClaims),
    unsampled: (_, helps, { why }) => (helps ? why.claimsNear : why.wrongWidth),
    irrelevant: ({ parameters }, _, words) => words.why.nothingThere(shareInWords(parameters, words)),
  },
}

export function reason(
  draw: Draw,
  measure: DensityMeasure,
  { role, components, gap }: RoleParts,
  words: Words,
): string {
  const none = draw.parameters[LEVER_OF[role]] === 0 || components.length === 0
  return none ? words.none[role] : REASONS[measure][role](draw, gap >= 0, words)
}

interface Counts {
  readonly K: number
  readonly J: number
  readonly L: number
  readonly n: number
}

const pointsEach = ({ K, J, L, n }: Counts): number => Math.max(1, Math.round(n / (K + J + L)))

const FRACTIONS: readonly (readonly [number, keyof Words['fractions']])[] = [
  [1 / 5, '1/5'],
  [1 / 4, '1/4'],
  [1 / 3, '1/3'],
  [2 / 5, '2/5'],
  [1 / 2, '1/2'],
  [3 / 5, '3/5'],
  [2 / 3, '2/3'],
  [3 / 4, '3/4'],
]

/** The share of irrelevant components in the generator: in words where it is a common fraction, else in percent. */
function shareInWords({ K, J, L }: Omit<Counts, 'n'>, { fractions, percent }: Words): string {
  const share = L / (K + J + L)
  const common = FRACTIONS.find(([value]) => Math.abs(value - share) < 0.012)
  return common ? fractions[common[1]] : percent(Math.round(100 * share))
}
