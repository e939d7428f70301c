/**
 * The sweeps that a column's sentences are read from: as they were when enough draws had come, so that no sentence
 * changes at each round.
 */
import { useState } from 'react'
import { LEVERS, type Measure } from '../../../src/parameters/parameters.ts'
import { PROVISIONAL } from '../../gap/curve/spread.ts'
import type { Check } from './check.ts'
import { useCheck } from './checkRun.ts'
import type { Sweeps } from './reading.ts'

/** Draws at every point at which the sentences are read, and read anew. */
export const READ_AT = [PROVISIONAL, 100, 200, 400]

export interface ReadSweeps extends Pick<Check, 'middle'> {
  readonly sweeps: Sweeps
  /** Draws at every point, at the least. */
  readonly draws: number
}

const drawsOf = (sweeps: Sweeps): number =>
  Math.min(...LEVERS.flatMap(lever => (sweeps[lever].length > 0 ? sweeps[lever].map(({ draws }) => draws) : [0])))

/** The last count of draws that sentences are read at and that all of these points have; 0 where they have too few. */
export const readableDraws = (sweeps: Sweeps): number => READ_AT.findLast(enough => drawsOf(sweeps) >= enough) ?? 0

/** Null before there are draws enough. */
export function useReadSweeps(measure: Measure): ReadSweeps | null {
  const middle = useCheck(check => check.middle)
  const sweeps = useCheck(check => check.sweeps[measure])
  const draws = readableDraws(sweeps)
  const [read, setRead] = useState<ReadSweeps | null>(null)
  if (draws === 0) return null
  if (read?.middle === middle && read.draws === draws) return read
  const next = { middle, draws, sweeps }
  setRead(next)
  return next
}
