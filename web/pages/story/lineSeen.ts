/** What became of the line that the reader drew. */
import { MEASURED } from '../../diagrams/measured.ts'
import type { Drawing, Line } from './chapters.ts'
import type { LineSeen } from './text.ts'

/** In chapter 3, lines rise alike if they are half-way up within this factor of each other. */
const ALIKE_FACTOR = 1.6
/** In chapter 9, they end alike within this distance, in nats. */
const ALIKE_NATS = 0.05

/** Where a line from `first` at 0 reaches a height for the first time; Infinity where it never does. */
export function reaches(height: number, first: number, line: Line): number {
  const after = line.findIndex(value => value >= height)
  if (after < 0) return Infinity
  const before = after === 0 ? first : line[after - 1]
  return after + (height - before) / (line[after] - before)
}

export function lineSeen(chapter: Drawing, line: Line): LineSeen {
  const end = line[line.length - 1]
  const { points } = chapter === 3 ? MEASURED.curves.J : MEASURED.descents.fresh[0].curve
  const [first, ...measured] = points.map(({ value }) => value)
  return { compared: chapter === 3 ? rise(line, first, measured) : ending(end, measured[measured.length - 1]), end }
}

/** By the place where it is half-way up to where the measured one ends. */
export function rise(line: Line, first: number, measured: Line): LineSeen['compared'] {
  const half = measured[measured.length - 1] / 2
  const ratio = reaches(half, first, line) / reaches(half, first, measured)
  return ratio > ALIKE_FACTOR ? 'slower' : ratio < 1 / ALIKE_FACTOR ? 'faster' : 'alike'
}

export function ending(drawn: number, measured: number): LineSeen['compared'] {
  if (Math.abs(drawn - measured) <= ALIKE_NATS) return 'alike'
  return drawn < measured ? 'slower' : 'faster'
}
