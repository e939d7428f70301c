/**
 * The sweeps that the sentences under a column describe: the state at certain numbers of draws, so that the sentences
 * do not change with every round.
 */
import { useState } from 'react'
import { LEVERS, type Measure } from '../../../src/parameters/parameters.ts'
import { PROVISIONAL } from '../../gap/curve/spread.ts'
import type { Check } from './check.ts'
import { useCheck } from './checkRun.ts'
import type { Sweeps } from './columnReading.ts'

/** The numbers of draws at every point at which the sentences are written, or written again. */
export const READ_AT = [PROVISIONAL, 100, 200, 400]

export interface ReadSweeps extends Pick<Check, 'middle'> {
  readonly sweeps: Sweeps
  /** Every point has at least this many draws. */
  readonly draws: number
}

const drawsOf = (sweeps: Sweeps): number =>
  Math.min(...LEVERS.flatMap(lever => (sweeps[lever].length > 0 ? sweeps[lever].map(({ draws }) => draws) : [0])))

/** The largest number in `READ_AT` that all these points have reached; 0 where there are too few draws. */
export const readableDraws = (sweeps: Sweeps): number => READ_AT.findLast(enough => drawsOf(sweeps) >= enough) ?? 0

/** Null until there are enough draws. */
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
