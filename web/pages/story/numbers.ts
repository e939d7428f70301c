/**
 * Every number that the chapters quote, as it is written in any language. They come from the checked file, from the
 * settings of the chapters, or from exact arithmetic; none is typed into the prose. Whole numbers that a language may
 * set apart (2,000) stay numbers here.
 */
import { DEFAULTS, type Parameters } from '../../../src/parameters/parameters.ts'
import { coverageLaw } from '../../../src/theory/coverage-law.ts'
import { MEASURED, type MeasuredCurve, type MeasuredStream, type Measurement } from '../../diagrams/measured.ts'
import { EXAMPLES, REPORTED } from '../../diagrams/trial/reported.ts'
import { formatDistance, formatGap } from '../../terms/format.ts'
import { MEASURE_LOOKS } from '../../terms/measures.ts'
import { LINE_ENDS, SCENES, type Chapter, type OptionOf } from './chapters.ts'

const { values, curves, descents, stream } = MEASURED
const { decimals, fineDecimals } = MEASURE_LOOKS['jensen-shannon']

const gap = (value: number): string => formatGap(value, decimals)
const distance = (value: number, digits = decimals): string => formatDistance(value, digits)
const percent = (share: number): string => formatDistance(100 * share, 0)

/** The value of a curve where it was measured. */
function at({ points }: MeasuredCurve, place: number): number {
  const point = points.find(point => point.at === place)
  if (!point) throw new RangeError(`nothing was measured at ${place}`)
  return point.value
}

/** The first place at which nothing is left of the gap, to the decimals that are written. */
const firstWithoutHelp = ({ points }: MeasuredCurve): number =>
  points.find(({ value }) => !gap(value).startsWith('+'))!.at

const settingOf = ({ setting }: Pick<Measurement, 'setting'>): Parameters => ({ ...DEFAULTS, ...setting })
const ruleOf = ({ setting }: Pick<Measurement, 'setting'>) => {
  const { K, J, L } = settingOf({ setting })
  return coverageLaw(K, J, L)
}

const { K, J, N_k, n } = SCENES[1].before.parameters
const many = settingOf(curves.LMany).n

/** Chapters that others refer to. */
export const CHAPTER = { floor: 2, filling: 3, rule: 4, rulers: 6, stream: 7 } as const satisfies Record<
  string,
  Chapter
>

/** The setting that most chapters have in common. */
export const COMMON = { K, J, each: N_k, anchors: K * N_k, points: n, many, draws: values.anchor50.draws }

/** Chapter 2: how far the anchor fit is from the truth, on the plane and in a typical draw. */
export const FLOOR = {
  each: SCENES[2].after.parameters.N_k,
  now: distance(values.anchor50.value),
  end: distance(Math.LN2),
  from: distance(values.anchor50.value, fineDecimals),
  to: distance(values.anchor500.value, fineDecimals),
  planeFrom: distance(values.plane50, fineDecimals),
  planeTo: distance(values.plane500, fineDecimals),
}

/** Chapter 3: the gap against J. */
const farthest = LINE_ENDS[3]
export const FILLING = {
  start: SCENES[3].before.parameters.J,
  farthest,
  some: J,
  rest: farthest - J,
  first: gap(at(curves.J, 1)),
  four: gap(at(curves.J, J)),
  next: gap(at(curves.J, farthest) - at(curves.J, J)),
  nextWithMany: gap(at(curves.JMany, farthest) - at(curves.JMany, J)),
  last: gap(at(curves.J, farthest)),
}

/** Chapter 4: the options, where the synthetic data really stop helping, and where they do by the rule. */
export const STOPS: Readonly<Record<OptionOf<4>, number>> = { two: 2, four: 4, nine: 9, fifteen: 15 }
export const MADE_UP = {
  stops: firstWithoutHelp(curves.L),
  stopsWithMany: firstWithoutHelp(curves.LMany),
  balance: formatDistance(coverageLaw(K, J, 0).balance, 0),
  /** How far a fit is from the truth that covers a third of it. */
  third: distance(coverageLaw(K, J, 0).anchor),
}

/** Chapter 5: the gap where the anchor data cover most of the truth. */
const covering = SCENES[5].after.parameters
export const COVERED = {
  J: covering.J,
  L: covering.L,
  from: K,
  K: covering.K,
  /** To look at a fit before it has climbed. */
  oneStep: { ...covering, maxIterations: 1 },
  groups: covering.K + covering.J + covering.L,
  gap: gap(at(curves.K, covering.K)),
  withMany: gap(at(curves.KMany, covering.K)),
}

/** Chapter 6: the gap of one setting, by each measure. */
export const RULERS = {
  count: SCENES[6].before.parameters.K,
  setting: SCENES[6].before.parameters,
  jensenShannon: gap(values.paperJensenShannon.value),
  misses: formatGap(values.paperTruthToFit.value, MEASURE_LOOKS['truth-to-fit'].decimals),
  makesUp: formatGap(values.paperFitToTruth.value, MEASURE_LOOKS['fit-to-truth'].decimals),
  published: formatGap(values.paperAsPublished.value, MEASURE_LOOKS['as-published'].decimals),
  publishedFrom: formatGap(values.paperAsPublished.lower, MEASURE_LOOKS['as-published'].decimals),
  publishedTo: formatGap(values.paperAsPublished.upper, MEASURE_LOOKS['as-published'].decimals),
}

/** Chapter 7: the width of the stream at the generator before and after the swap, and the gap. */
const width = ({ widths }: MeasuredStream, station: keyof MeasuredStream['widths']): number => {
  const { K, J, L } = widths[station]
  return K + J + L
}
export const SWAP = {
  told: distance(width(stream.before, 'prompt')),
  answered: distance(width(stream.before, 'generator'), 1),
  before: distance(width(stream.before, 'generator')),
  after: distance(width(stream.after, 'generator')),
  gapBefore: gap(values.swapBefore.value),
  gapAfter: gap(values.swapAfter.value),
  gapDraws: values.swapBefore.draws,
}

/** Chapter 8: what the lemma allows, and what there is; two fair coins, of which the student learns the exclusive or. */
export const BOUNDS = {
  allows: distance(values.lemmaBound.value),
  is: distance(values.lemmaError.value),
  /** The loss is clipped to the usual range of `lemmaThree`, in nats. */
  loss: [0, 10],
} as const
/** In bits; the test compares them with the engine's. */
export const COINS = { alone: 0, together: 1 }

/** Chapter 9: how far each line of descent is from the truth after twenty generations. */
const last = LINE_ENDS[9]
const shareOf = (wanted: number) => descents.fresh.find(({ share }) => Math.abs(share - wanted) < 1e-9)!.curve
const [replaced, little, half] = [0, 0.1, 0.5].map(shareOf)
export const DESCENT = {
  points: settingOf({ setting: SCENES[9].before.parameters }).n,
  components: SCENES[9].before.parameters.K,
  start: distance(at(replaced, 0)),
  replaced: distance(at(replaced, last)),
  little: distance(at(little, last)),
  half: distance(at(half, last)),
  keep: distance(at(descents.keep, last)),
  sample: distance(at(descents.sample, last)),
  /** The last value of a line that the reader drew. */
  drawn: (end: number): string => distance(end),
}

/** Chapter 10: what the authors report. */
const rating = (rated: keyof typeof REPORTED.ratings): string => distance(REPORTED.ratings[rated], 3)
export const TRIAL = { examples: EXAMPLES, ratings: EXAMPLES.map(rating), real: rating('real') }

/** The four questions at the end, and the challenge: each with its setting, and what came out. */
export const ASKED = {
  hurts: {
    ...settingOf(values.question6),
    gap: gap(values.question6.value),
    many,
    gapWithMany: gap(values.question6Many.value),
    covered: percent(ruleOf(values.question6).covered),
    true: percent(ruleOf(values.question6).true),
  },
  stops: {
    ...settingOf(values.question1),
    gap: gap(values.question1.value),
    balance: formatDistance(ruleOf(values.question1).balance, 0),
  },
  more: { ...settingOf(values.question9), from: gap(values.question9.value), to: gap(values.question9Many.value) },
  challenge: { ...settingOf(values.challenge), gap: gap(values.challenge.value) },
}
