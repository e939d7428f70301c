/** Where the words of a chart stand. Those about the lines do not follow the marker about; its own words do. */
import { overlaps, type Box } from '../../kit/box.ts'
import { textWidth } from '../../kit/textWidth.ts'
import { ticksOf } from './axis.ts'
import { alongLine, place, TYPE, type Note, type Obstacle, type Placed } from './placement.ts'
import type { LinePlot } from './plot.ts'
import { inside, LOOKS, type ChartData, type LinePoint } from './series.ts'

/** The rows of a band that words should not cover, as shares of its height. */
const BAND_ROWS = [0.1, 0.35, 0.65, 0.9]
/** The pen stands around the given point, in pixels. */
const GIVEN_AIR = 12

/** What words should not cover around a mark. */
const around = ([x, y]: readonly [number, number], air: number): readonly Obstacle[] =>
  [
    [0, 0],
    [air, 0],
    [-air, 0],
    [0, air],
    [0, -air],
  ].map(([dx, dy]) => ({ x: x + dx, y: y + dy, weight: 1.5 }))

/** The reader's own words are set apart from what was measured. */
export const OWN = 'own'
const VALUE = 'value'

export interface ChartWords {
  /** The place of the lower pole's name. */
  readonly hurt: Box
  readonly notes: readonly Placed[]
  readonly obstacles: readonly Obstacle[]
  readonly frame: Box
}

/** @param pole the name of the lower pole */
export function wordsIn(data: Omit<ChartData, 'along' | 'marker'>, plot: LinePlot, pole: string): ChartWords {
  const { axis, series, given, line, mark, crossing, clearOf } = data
  const { left, right, top, bottom } = plot
  const pixel = ({ at, value }: LinePoint) => [plot.x(at), plot.y(value)] as const
  const lines = series.map(one => ({ ...one, path: one.points.filter(point => inside(axis, point)).map(pixel) }))
  const ink = lines.flatMap(({ look, path }) =>
    LOOKS[look].width > 0 ? alongLine(path) : path.flatMap(place => around(place, 5)),
  )
  // A band may be written on, if there is no better place.
  const shaded = lines
    .filter(({ band }) => band)
    .flatMap(({ points }) =>
      BAND_ROWS.flatMap(share =>
        alongLine(
          points.map(({ at, lower, upper }) => [plot.x(at), plot.y(lower! + share * (upper! - lower!))]),
          0.12,
        ),
      ),
    )
  const own = line ? alongLine(line.points.map(pixel)) : []
  const marks = [
    ...(mark ? alongLine(mark.ends.map(pixel)) : []),
    ...(given ? around(pixel(given), GIVEN_AIR) : []),
    ...(crossing ? around([plot.x(crossing.at), plot.y(0)], 5) : []),
  ]
  const grid = ticksOf(axis, bottom - top).flatMap(tick =>
    alongLine(
      [
        [left, plot.y(tick)],
        [right, plot.y(tick)],
      ],
      tick === 0 ? 0.25 : 0.04,
    ),
  )
  const hair =
    clearOf === undefined
      ? []
      : alongLine(
          [
            [plot.x(clearOf), top],
            [plot.x(clearOf), bottom],
          ],
          0.6,
        )
  const obstacles = [...ink, ...shaded, ...own, ...marks, ...grid, ...hair]
  // The lower pole is named at the right, unless a line ends there.
  const hurtAt = (end: number): Box => ({
    left: end - TYPE * textWidth(pole),
    right: end,
    top: bottom - 18,
    bottom: bottom - 4,
  })
  const covered = (box: Box) =>
    obstacles.some(
      ({ x, y, weight }) => weight > 0.1 && overlaps(box, { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }),
    )
  const hurt = [hurtAt(right), hurtAt(left + 4 + TYPE * textWidth(pole))].find(box => !covered(box)) ?? hurtAt(right)
  const middleFirst = <T>(list: readonly T[], from: number): readonly T[] =>
    [...list.keys()].sort((a, b) => Math.abs(a - from) - Math.abs(b - from)).map(i => list[i])
  const notes: Note[] = [
    ...(crossing
      ? [{ key: 'crossing', lines: [crossing.words], bold: true, anchors: [[plot.x(crossing.at), plot.y(0)] as const] }]
      : []),
    ...(given ? [{ key: VALUE, lines: given.words, bold: true, anchors: [pixel(given)] }] : []),
    ...(mark ? [{ key: OWN, lines: [mark.words], anchors: mark.ends.map(pixel) }] : []),
    ...lines.flatMap(({ key, look, note, path }) =>
      note ? [{ key, lines: note, anchors: middleFirst(path, path.length * LOOKS[look].noteAt) }] : [],
    ),
    ...(line && line.points.length > 2 && line.words.length > 0
      ? [{ key: OWN, lines: line.words, anchors: middleFirst(line.points.map(pixel), line.points.length * 0.7) }]
      : []),
  ]
  const frame = { left: left + 2, right, top: top - 4, bottom: bottom + 4 }
  return { hurt, obstacles, frame, notes: place(notes, obstacles, frame, axis.kind === 'gap' ? [hurt] : []) }
}

/** Where the words of the marker stand, beside all others. */
export function markerWords(
  marker: ChartData['marker'],
  plot: LinePlot,
  { hurt, notes, obstacles, frame }: ChartWords,
): Placed | null {
  if (!marker || marker.value === null) return null
  const [x, y] = [plot.x(marker.at), plot.y(marker.value)]
  const hair = alongLine([
    [x, plot.top],
    [x, plot.bottom],
  ])
  const note = { key: VALUE, lines: [marker.words], bold: true, anchors: [[x, y] as const] }
  return place([note], [...obstacles, ...hair], frame, [hurt, ...notes.map(({ box }) => box)])[0] ?? null
}
