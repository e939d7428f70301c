/**
 * What can be read from a column of panels, found by rule: first the sign of the gap and where it turns, then its
 * trends beside those of the paper. A sign or a trend counts only where it stands clear of its standard error.
 */
import { LEVERS, type Lever, type Measure } from '../../../src/parameters/parameters.ts'
import type { MeasuredPoint } from '../../gap/curve/spread.ts'
import type { At, Move, Side, Signs, Trends } from '../../words/en/check.ts'
import type { Pieces } from '../../words/pieces.ts'
import type { Subjects } from '../../words/subjects.ts'

type Counts = Readonly<Record<Lever, number>>
export type Sweeps = Readonly<Record<Lever, readonly MeasuredPoint[]>>

/** Standard errors by which a median stands clear of zero, or of another one. */
const CLEAR = 2
/** The same for the one point that departs most, out of many. */
const CLEAR_OF_MANY = 3

export type Sign = Side | 0
export type Trend = Move | 'steady'

const PAPER_TRENDS: Readonly<Record<Lever, Move>> = { K: 'falls', J: 'rises', L: 'falls' }

const median = ({ gap }: MeasuredPoint) => gap.summary.median
const error = ({ gap }: MeasuredPoint) => gap.summary.medianError

/** Zero where the median is too near to it to tell. */
export function signOf(point: MeasuredPoint): Sign {
  return Math.abs(median(point)) > CLEAR * error(point) ? (Math.sign(median(point)) as Sign) : 0
}

/** Zero where two medians are too near each other to tell. */
function changeBetween(from: MeasuredPoint, to: MeasuredPoint, clear: number): Sign {
  const change = median(to) - median(from)
  return Math.abs(change) > clear * Math.hypot(error(from), error(to)) ? (Math.sign(change) as Sign) : 0
}

/** From the first point to the last; where they are alike, by what lies between. */
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

/** What becomes of the sign that a sweep starts with, and from which value on; null where it stays to the end. */
export interface Ending {
  readonly sign: Sign
  readonly from: number | null
}

/**
 * Once the first sign does not come back, it has turned where the other one is clear, and is lost where that never is.
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

/** Whether the middle half of draws is usually wider than any sweep is long. */
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

/** The sweeps from the setting that all three share upwards. */
const upwards = (sweeps: Sweeps, middle: Counts): Sweeps =>
  Object.fromEntries(
    LEVERS.map(lever => [lever, sweeps[lever].filter(({ value }) => value >= middle[lever])]),
  ) as unknown as Sweeps

interface Read {
  /** All points of each. */
  readonly sweeps: Sweeps
  /** The setting that all three share, from which on a sign is followed. */
  readonly middle: Counts
}

/** What the measure counts, which can be said before there are draws enough, and then what is read. */
export function readingInWords(measure: Measure, read: Read | null, words: Subjects['check']): Pieces<'against'> {
  const nature = words.nature[measure]
  if (!read) return [[nature]]
  const { sweeps, middle } = read
  const signs = words.signs(signsOf(upwards(sweeps, middle)))
  // With room for the next one at the end.
  return [[words.sentences([nature, signs, ''])], ...words.trends(trendsOf(sweeps))]
}
