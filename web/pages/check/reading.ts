/**
 * What a column of panels says, in words found by rule: first the sign of the gap and where it turns, then its trends beside
 * those of the paper. A sign or a trend counts only where it stands clear of its standard error.
 */
import { LEVERS, type Lever, type Measure } from '../../../src/parameters.ts'
import type { MeasuredPoint } from '../../gap/curve/spread.ts'

type Counts = Readonly<Record<Lever, number>>
export type Sweeps = Readonly<Record<Lever, readonly MeasuredPoint[]>>

/** A run of words; the strong ones say where a trend is against the paper's. */
export interface Words {
  readonly text: string
  readonly strong?: boolean
}

/** What each measure counts, by its definition. */
const NATURE: Readonly<Record<Measure, string>> = {
  'jensen-shannon': 'No one place can cost much.',
  'truth-to-fit': 'A missed place costs without limit.',
  'fit-to-truth': 'Only inventions cost.',
  'as-published': 'The two histograms have different cells.',
}

/** Standard errors by which a median stands clear of zero, or of another one. */
const CLEAR = 2
/** The same for the one point that departs most, out of many. */
const CLEAR_OF_MANY = 3

export type Sign = -1 | 0 | 1
export type Trend = 'rises' | 'falls' | 'rises and comes back' | 'falls and comes back' | 'steady'

const PAPER_TRENDS: Readonly<Record<Lever, Trend>> = { K: 'falls', J: 'rises', L: 'falls' }

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

/** Once the first sign does not come back, it has turned where the other one is clear, and is lost where that never is. */
export function endingOf(points: readonly MeasuredPoint[]): Ending {
  const start = signOf(points[0])
  const rest = points.slice(points.findLastIndex(point => signOf(point) === start) + 1)
  if (rest.length === 0) return { sign: start, from: null }
  const turned = rest.find(point => signOf(point) !== 0)
  return turned ? { sign: signOf(turned), from: turned.value } : { sign: 0, from: rest[0].value }
}

/** “a”, “a and b”, “a, b and c”. */
function list(words: readonly string[], last = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`
}

function signSentence(sweeps: Sweeps): string {
  const start = signOf(sweeps.K[0])
  const all = LEVERS.flatMap(lever => sweeps[lever])
  if (start === 0) {
    const verdicts = [[1, 'helps'], [-1, 'hurts']] as const
    const clear = verdicts.filter(([sign]) => all.some(point => signOf(point) === sign)).map(([, verdict]) => verdict)
    return clear.length === 0 ? 'No sign is clear.' : `At first no sign is clear; then synthetic data ${clear.join(' or ')}.`
  }
  const endings = LEVERS.map(lever => ({ lever, ...endingOf(sweeps[lever]) }))
  const ending = (sign: Sign) => endings.filter(one => one.sign === sign).map(({ lever, from }) => `${lever} = ${from}`)
  const [turned, lost] = [ending(-start as Sign), ending(0)]
  const strays = endings.some(({ lever, sign }) => sign !== -start && sweeps[lever].some(point => signOf(point) === -start))
  const verdict = `Synthetic data ${strays ? 'mostly ' : ''}${start > 0 ? 'helps' : 'hurts'}`
  const until = turned.length > 0 ? `, until ${list(turned, 'or')} turns the sign` : ''
  const from = lost.length > 0 ? `; from ${list(lost)} on, ${until ? 'none' : 'no sign'} is clear` : ''
  return `${verdict}${until}${from}${until || from || strays ? '' : ' throughout'}.`
}

/** Whether the middle half of draws is usually wider than any sweep is long. */
function isWide(sweeps: Sweeps): boolean {
  const longest = Math.max(...LEVERS.map(lever => Math.abs(median(sweeps[lever].at(-1)!) - median(sweeps[lever][0]))))
  const points = LEVERS.flatMap(lever => sweeps[lever])
  return points.filter(({ gap: { summary } }) => summary.upperQuartile - summary.lowerQuartile > longest).length > points.length / 2
}

function trendSentence(sweeps: Sweeps): readonly Words[] {
  const trends = LEVERS.map(lever => ({ lever, trend: trendOf(sweeps[lever]) }))
  const asPaper = trends.filter(({ lever, trend }) => trend === PAPER_TRENDS[lever])
  const steady = trends.filter(({ trend }) => trend === 'steady').map(({ lever }) => lever)
  const against = trends.filter(one => !asPaper.includes(one) && one.trend !== 'steady')
  const agreeing = (['rises', 'falls'] as const).flatMap(trend => {
    const levers = asPaper.filter(one => one.trend === trend).map(({ lever }) => lever)
    return levers.length > 0 ? [`${trend} with ${list(levers)}`] : []
  })
  const gap = `The gap ${agreeing.join(', ')}`
  if (asPaper.length === LEVERS.length) {
    return [{ text: isWide(sweeps) ? 'The paper’s three trends, in a wide spread.' : `${gap}: the paper’s three trends.` }]
  }
  const [start, it] = agreeing.length > 0 ? [gap, 'it'] : ['None of the paper’s trends stands out', 'the gap']
  return [
    { text: start },
    ...against.flatMap(({ lever, trend }) => [
      { text: `; with ${lever} ${it} ` }, { text: trend, strong: true }, { text: ', against the paper’s trend' },
    ]),
    { text: steady.length === 0 ? '.' : `; ${list(steady)} ${steady.length > 1 ? 'are' : 'is'} lost in the noise.` },
  ]
}

/** The sweeps from the setting that all three share upwards. */
const upwards = (sweeps: Sweeps, middle: Counts): Sweeps =>
  Object.fromEntries(LEVERS.map(lever => [lever, sweeps[lever].filter(({ value }) => value >= middle[lever])])) as unknown as Sweeps

/**
 * @param sweeps all points of each
 * @param middle the setting that all three share, from which on a sign is followed
 */
export function readingOf(measure: Measure, sweeps: Sweeps, middle: Counts): readonly Words[] {
  return [{ text: `${NATURE[measure]} ${signSentence(upwards(sweeps, middle))} ` }, ...trendSentence(sweeps)]
}

/** What can be said before there are draws enough: what the measure counts. */
export const natureOf = (measure: Measure): readonly Words[] => [{ text: NATURE[measure] }]
