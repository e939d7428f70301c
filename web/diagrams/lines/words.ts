/** What a chart of lines shows, in words, and its numbers as a table. */
import { formatDistance, formatGap, speakGap } from '../../terms/format.ts'
import type { Subjects } from '../../words/subjects.ts'
import type { TableData } from '../parts/Diagram.tsx'
import { everyPlace } from './plot.ts'
import { valueAt, type ChartData } from './series.ts'

type Words = Subjects['lines']
type Shown = Pick<ChartData, 'axis' | 'along' | 'series' | 'given' | 'line' | 'marker'>

/** Each line from its first to its last value. Signs are spoken here. */
export function linesInWords(
  words: Words,
  numbers: Subjects['numbers'],
  { axis, along, series, given, line }: Shown,
): string {
  const nats = (value: number) => (axis.kind === 'gap' ? speakGap(value, 2, numbers) : formatDistance(value, 2))
  const at = (point: { readonly at: number; readonly value: number }) =>
    words.at(nats(point.value), along.symbol, point.at)
  const courses = series.map(({ name, points }) => words.course(name, at(points[0]), at(points[points.length - 1])))
  const own =
    line && line.points.length > 1 ? [words.course(words.yourLine, at(line.points[0]), at(line.points.at(-1)!))] : []
  const known = given && series.length === 0 ? [words.empty(at(given))] : []
  return [words.against[axis.kind](along.symbol), ...known, ...courses, ...own].join(' ')
}

/** The value of each line at each place; with the middle half of draws where it is known. */
export function tableOf(words: Words, { axis, along, series, given, line }: Shown): TableData {
  const nats = (value: number) => (axis.kind === 'gap' ? formatGap(value, 3) : formatDistance(value, 3))
  const lines = [
    ...(given && series.length === 0 ? [{ name: words.measured, points: [given] }] : []),
    ...series,
    ...(line && line.points.length > 1 ? [{ name: words.yourLine, points: line.points }] : []),
  ]
  const cell = (points: (typeof lines)[number]['points'], place: number): string => {
    const point = points.find(({ at }) => at === place)
    if (!point) return ''
    const { value, lower, upper } = point as (typeof series)[number]['points'][number]
    return lower === undefined || upper === undefined
      ? nats(value)
      : words.withHalf(nats(value), nats(lower), nats(upper))
  }
  return {
    caption: words.against[axis.kind](along.symbol),
    head: [along.symbol, ...lines.map(({ name }) => name)],
    rows: everyPlace(along)
      .filter(place => lines.some(({ points }) => valueAt(points, place) !== null))
      .map(place => [String(place), ...lines.map(({ points }) => cell(points, place))]),
  }
}
