/** Columns of a table brought to mean 0 and standard deviation 1, so that their units do not decide what is large. */
import { LARGEST } from '../check/check.ts'
import { WORK_PER_STEP, type Steps } from '../steps/steps.ts'

export interface Standard {
  readonly mean: Float64Array
  /** Population standard deviation; 1 for a constant column. */
  readonly scale: Float64Array
}

/** Below this spread the square of a deviation is no longer a number of full precision. */
const CONSTANT = 1 / LARGEST
/** Numbers in one unit of work. */
const NUMBERS = 5

/** @param rows n × d, row-major */
export function* standardSteps(rows: Float64Array, d: number): Steps<Standard> {
  const n = rows.length / d
  const [mean, scale] = [new Float64Array(d), new Float64Array(d)]
  const [low, high] = [new Float64Array(d).fill(Infinity), new Float64Array(d).fill(-Infinity)]
  yield* eachRowSteps(n, d, i => {
    for (let j = 0; j < d; j++) {
      const value = rows[i * d + j]
      mean[j] += value / n
      if (value < low[j]) low[j] = value
      if (value > high[j]) high[j] = value
    }
  })
  // A second pass gives the mean back the digits that the first one lost.
  const lost = new Float64Array(d)
  yield* eachRowSteps(n, d, i => {
    for (let j = 0; j < d; j++) lost[j] += (rows[i * d + j] - mean[j]) / n
  })
  // The mean of equal numbers is that number, which rounding would hide.
  for (let j = 0; j < d; j++) mean[j] = low[j] === high[j] ? low[j] : mean[j] + lost[j]
  yield* eachRowSteps(n, d, i => {
    for (let j = 0; j < d; j++) {
      const deviation = rows[i * d + j] - mean[j]
      scale[j] += (deviation * deviation) / n
    }
  })
  for (let j = 0; j < d; j++) {
    const deviation = Math.sqrt(scale[j])
    scale[j] = low[j] === high[j] || deviation < CONSTANT ? 1 : deviation
  }
  return { mean, scale }
}

function* eachRowSteps(n: number, d: number, visit: (i: number) => void): Steps<void> {
  let work = 0
  for (let i = 0; i < n; i++) {
    visit(i)
    if ((work += d / NUMBERS) >= WORK_PER_STEP) {
      work = 0
      yield
    }
  }
}
