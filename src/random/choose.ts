/** Random subsets. */
import { WORK_PER_STEP, type Steps } from '../steps/steps.ts'
import type { Random } from './random.ts'

/** A random number with a bound takes as long as so many units of work. */
const WORK_PER_NUMBER = 4

/**
 * `count` different whole numbers below `total`, in random order, each order equally likely: the first steps of a
 * Fisher–Yates shuffle. Needs count ≤ total.
 */
export function* chooseSteps(total: number, count: number, random: Random): Steps<Int32Array> {
  const places = new Int32Array(total)
  for (let i = 0; i < total; i++) places[i] = i
  for (let i = 0; i < count; i++) {
    const at = i + random.integer(total - i)
    const chosen = places[at]
    places[at] = places[i]
    places[i] = chosen
    if (i % (WORK_PER_STEP / WORK_PER_NUMBER) === 0) yield
  }
  return places.subarray(0, count)
}
