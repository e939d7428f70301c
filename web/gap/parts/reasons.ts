/** Why a role adds to the gap or takes from it, in one line about this draw. */
import type { DensityMeasure } from '../../../src/divergence/measures.ts'
import type { Draw } from '../../../src/experiment/results.ts'
import type { RoleParts } from '../../../src/experiment/parts.ts'
import { LEVER_OF, type Role } from '../../../src/experiment/roles.ts'
import { formatDistance } from '../../terms/format.ts'
import type { Subjects } from '../../words/subjects.ts'

type Words = Subjects['parts']
type Reason = (draw: Draw, helps: boolean, words: Words) => string

const anchoredByPoints: Reason = (draw, helps, { why }) => {
  if (!helps) return why.fewPoints(draw.parameters.N_k, pointsEach(draw, 'anchored'))
  return draw.parameters.J > 0 ? why.stakesAll : why.closer
}

const REASONS: Readonly<Record<DensityMeasure, Readonly<Record<Role, Reason>>>> = {
  'jensen-shannon': {
    anchored: anchoredByPoints,
    unsampled: (draw, helps, { why }) => (helps ? why.neverHere : why.notTaught(pointsEach(draw, 'unsampled'))),
    irrelevant: (draw, _, words) => words.why.nothingReal(shareInWords(draw, words)),
  },
  'truth-to-fit': {
    anchored: (draw, helps, words) => (helps ? words.why.fewerGaps : anchoredByPoints(draw, false, words)),
    unsampled: (_, helps, { why }) => (helps ? why.impossible : why.missesLess),
    irrelevant: (draw, _, { why }) => why.noTerm(dilutionInWords(draw), formatDistance(Math.log(dilution(draw)), 2)),
  },
  'fit-to-truth': {
    anchored: (_, helps, { why }) => (helps ? why.anchorClaims : why.syntheticClaims),
    unsampled: (_, helps, { why }) => (helps ? why.claimsNear : why.wrongWidth),
    irrelevant: (draw, _, words) => words.why.nothingThere(shareInWords(draw, words)),
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

/** What the components of a role weigh in the generator, together. */
const shareOf = ({ generator, roles }: Draw, role: Role): number =>
  generator.weights.reduce((sum, weight, c) => sum + (roles[c].role === role ? weight : 0), 0)

/** Synthetic points that each component of the role gets, on average. */
function pointsEach(draw: Draw, role: Role): number {
  const count = draw.roles.filter(one => one.role === role).length
  return Math.max(1, Math.round((draw.parameters.n * shareOf(draw, role)) / count))
}

/**
 * By what factor irrelevant components lessen the weight of the others. It is read off the weights that the draw has: the
 * engine’s own function would bring the exponential into the page’s first script.
 */
const dilution = (draw: Draw): number => 1 / (1 - shareOf(draw, 'irrelevant'))

/** With equal weights the factor is a fraction of counts. */
function dilutionInWords(draw: Draw): string {
  const [all, irrelevant] = [draw.roles.length, draw.roles.filter(({ role }) => role === 'irrelevant').length]
  if (draw.parameters.prompt === 0) return `ln(${all}/${all - irrelevant})`
  return `ln(1/${(1 - shareOf(draw, 'irrelevant')).toFixed(2)})`
}

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
function shareInWords(draw: Draw, { fractions, percent }: Words): string {
  const share = shareOf(draw, 'irrelevant')
  const common = FRACTIONS.find(([value]) => Math.abs(value - share) < 0.012)
  return common ? fractions[common[1]] : percent(Math.round(100 * share))
}
