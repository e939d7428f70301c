/** Made-up curves for tests, seeded and shaped like real ones: only a change of drawing changes their pictures. */
import { stream } from '../../../src/random/random.ts'
import { summarize } from '../../../src/experiment/summary.ts'
import type { MeasuredPoint } from './spread.ts'

/** Both distances of one draw at one value of the lever; `noise` is standard normal. */
type Distances = (value: number, noise: () => number) => readonly [anchor: number, synthetic: number]

export const RISING: Distances = (value, noise) => {
  const synthetic = 0.1 + 0.004 * value + 0.03 * Math.abs(noise())
  return [synthetic + 0.32 * (1 - Math.exp(-value / 5)) - 0.06 + 0.05 * noise(), synthetic]
}
export const FALLING: Distances = (value, noise) => {
  const synthetic = 0.05 + 0.015 * value + 0.02 * Math.abs(noise())
  return [Math.max(0.02, synthetic + 0.2 - 0.025 * value + 0.04 * noise()), synthetic]
}
export const HEAVY: Distances = (value, noise) => {
  const synthetic = Math.exp(0.4 * noise())
  return [synthetic + 40 * (1 - Math.exp(-value / 4)) * Math.exp(noise()), synthetic]
}

export function madeUpCurve(distances: Distances, values: readonly number[], draws: number): MeasuredPoint[] {
  const quantity = (numbers: readonly number[]) => ({
    values: Float64Array.from(numbers),
    summary: summarize(Float64Array.from(numbers)),
  })
  return values.map(value => {
    const rows = Array.from({ length: draws }, (_, draw) => {
      const random = stream(4207, draw, 'made-up', value)
      return distances(value, () => random.normal())
    })
    return {
      value,
      draws,
      anchor: quantity(rows.map(([anchor]) => anchor)),
      synthetic: quantity(rows.map(([, synthetic]) => synthetic)),
      gap: quantity(rows.map(([anchor, synthetic]) => anchor - synthetic)),
    }
  })
}
