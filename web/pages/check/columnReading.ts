/**
 * What a column of panels says, found by rules: first the sign of the gap and where it changes, then the trends
 * compared with those of the paper. A sign or a trend counts only where it is clearly larger than its standard error.
 */
import { LEVERS, type Lever, type Measure } from '../../../src/parameters/parameters.ts'
import type { MeasuredPoint } from '../../gap/curve/spread.ts'
import type { At, Move, Side, Signs, Trends } from '../../words/en/check.ts'
import type { Pieces } from '../../words/pieces.ts'
import type { Subjects } from '../../words/subjects.ts'

type Counts = Readonly<Record<Lever, number>>
export type Sweeps = Readonly<Record<Lever, readonly MeasuredPoint[]>>

/** A median is clearly different from zero, or from another median, beyond this many standard errors. */
const CLEAR = 2
/** The same for the most different point out of many. */
const CLEAR_OF_MANY = 3

export type Sign = Side | 0
export type Trend = Move | 'steady'

const PAPER_TRENDS: Readonly<Record<Lever, Move>> = { K: 'falls', J: 'rises', L: 'falls' }

const median = ({ gap }: MeasuredPoint) => gap.summary.median
const error = ({ gap }: MeasuredPoint) => gap.summary.medianError

/** The sign of a point's median; 0 where the median is too near to zero to tell. */
export function signOf(point: MeasuredPoint): Sign {
  return Math.abs(median(point)) > CLEAR * error(point) ? (Math.sign(median(point)) as Sign) : 0
}

/** The sign of a change; 0 where the two medians are too near to each other to tell. */
function changeBetween(from: MeasuredPoint, to: MeasuredPoint, clear: number): Sign {
  const change = median(to) - median(from)
  return Math.abs(change) > clear * Math.hypot(error(from), error(to)) ? (Math.sign(change) as Sign) : 0
}

/** The trend from the first point to the last. Where these two are alike, the points between them decide. */
export function trendOf(points: readonly MeasuredPoint[]): Trend {
  const [first, last] = [points[0], points[points.length - 1]]
  const change = changeBetween(first, last, CLEAR)
  if (change !== 0) return change > 0 ? 'rises' : 'falls'
  for (const point of points.slice(1, -1)) {
    const out = changeBetween(first, point, CLEAR_OF_MANY)
    if (out === 0 || changeBetween(last, point, CLEAR_OF_MANY) !== out) continue
    return out > 0 ? 'rises and comes back' : 'falls and comes back'
  }
  return 'steady'
}

/** The sign at the end of a sweep, and the value from which it holds; `from` is null where the first sign stays. */
export interface Ending {
  readonly sign: Sign
  readonly from: number | null
}

/**
 * Looks at the points after the last one that has the first sign. If one of them clearly has the opposite sign, the
 * sign has turned there; else it is lost.
 */
export function endingOf(points: readonly MeasuredPoint[]): Ending {
  const start = signOf(points[0])
  const rest = points.slice(points.findLastIndex(point => signOf(point) === start) + 1)
  if (rest.length === 0) return { sign: start, from: null }
  const turned = rest.find(point => signOf(point) !== 0)
  return turned ? { sign: signOf(turned), from: turned.value } : { sign: 0, from: rest[0].value }
}

function signsOf(sweeps: Sweeps): Signs {
  const start = signOf(sweeps.K[0])
  const all = LEVERS.flatMap(lever => sweeps[lever])
  if (start === 0) {
    return { start, later: ([1, -1] as const).filter(side => all.some(point => signOf(point) === side)) }
  }
  const endings = LEVERS.map(lever => ({ lever, ...endingOf(sweeps[lever]) }))
  const ending = (wanted: Sign) =>
    endings.flatMap(({ lever, sign, from }): At[] => (sign === wanted && from !== null ? [{ lever, value: from }] : []))
  return {
    start,
    turned: ending(-start as Side),
    lost: ending(0),
    strays: endings.some(({ lever, sign }) => sign !== -start && sweeps[lever].some(point => signOf(point) === -start)),
  }
}

/** Whether, at most points, the middle half of the draws is wider than the whole change of the longest sweep. */
function isWide(sweeps: Sweeps): boolean {
  const longest = Math.max(...LEVERS.map(lever => Math.abs(median(sweeps[lever].at(-1)!) - median(sweeps[lever][0]))))
  const points = LEVERS.flatMap(lever => sweeps[lever])
  return (
    points.filter(({ gap: { summary } }) => summary.upperQuartile - summary.lowerQuartile > longest).length >
    points.length / 2
  )
}

function trendsOf(sweeps: Sweeps): Trends {
  const trends = LEVERS.map(lever => ({ lever, trend: trendOf(sweeps[lever]) }))
  const asPaper = (move: Move) =>
    trends.filter(({ lever, trend }) => trend === move && PAPER_TRENDS[lever] === move).map(({ lever }) => lever)
  return {
    rises: asPaper('rises'),
    falls: asPaper('falls'),
    against: trends.flatMap(({ lever, trend: move }) =>
      move === 'steady' || move === PAPER_TRENDS[lever] ? [] : [{ lever, move }],
    ),
    steady: trends.filter(({ trend }) => trend === 'steady').map(({ lever }) => lever),
    wide: isWide(sweeps),
  }
}

/** The part of each sweep from the shared setting upwards. */
const upwards = (sweeps: Sweeps, middle: Counts): Sweeps =>
  Object.fromEntries(
    LEVERS.map(lever => [lever, sweeps[lever].filter(({ value }) => value >= middle[lever])]),
  ) as unknown as Sweeps

interface Read {
  /** All points of each sweep. */
  readonly sweeps: Sweeps
  /** The setting that all three sweeps share; the sign is followed from there upwards. */
  readonly middle: Counts
}

/**
 * The words of a column. First what the measure counts, which needs no draws; then, if there are enough draws, what
 * they show.
 */
export function readingInWords(measure: Measure, read: Read | null, words: Subjects['check']): Pieces<'against'> {
  const nature = words.nature[measure]
  if (!read) return [[nature]]
  const { sweeps, middle } = read
  const signs = words.signs(signsOf(upwards(sweeps, middle)))
  // The empty sentence at the end leaves a space before the next one.
  return [[words.sentences([nature, signs, ''])], ...words.trends(trendsOf(sweeps))]
}
