/**
 * A permutation test: whether two samples may come from one law. The rows are pooled and dealt out anew, many times, and
 * the distance of the two samples is compared with that of the dealt ones.
 */
import { expectOneOf, expectOptions, expectSeed, expectWhole } from '../check/check.ts'
import { chooseSteps } from '../random/choose.ts'
import { stream } from '../random/random.ts'
import { finish, type Steps } from '../steps/steps.ts'
import { expectSigma } from './gaussian-kernel.ts'
import { energyTableSteps, kernelTableSteps, statisticsSteps } from './permutation-table.ts'
import { countRows } from './rows.ts'

export interface PermutationOptions {
  /** `mmd`, the biased MMD², or `energy`, the energy distance. */
  readonly statistic?: 'mmd' | 'energy' | undefined
  /** How often the rows are dealt out; 499 by default. */
  readonly permutations?: number | undefined
  /** The seed of the dealing, 0 by default. Permutation i does not depend on how many there are. */
  readonly seed?: number | undefined
  /** The width of the kernel of `mmd`, as for `mmdSquared`. */
  readonly sigma?: number | undefined
}

export interface PermutationTest {
  /** Of the two samples as they are. */
  readonly statistic: number
  /** (1 + the number of permutations whose statistic is as large or larger) / (1 + permutations). */
  readonly pValue: number
  readonly permutations: number
}

const STATISTICS = ['mmd', 'energy']
/** Rows of both samples together: the values of their pairs take 256 MB. */
const MOST_POOLED_ROWS = 8000
const MOST_PERMUTATIONS = 100_000
/** So many permutations are computed in one pass over the pairs. */
const TOGETHER = 500
/** Statistics that differ by rounding alone count as equal. */
const ROUNDING = 1e-12

/**
 * The p-value of the hypothesis that both samples come from one law, by random permutations (Gretton et al. 2012, section
 * 5; Phipson & Smyth 2010 for the 1 in both places). The values of all pairs are computed once.
 * @param x n × dimension, row-major, 2 rows or more
 * @param y m × dimension, the same; n + m up to 8000
 * @throws {RangeError} if the dimension is not from 1 to 1024, rows are not whole, not finite, too few or too many, or an
 * option makes no sense or is none
 */
export function permutationTest(
  x: Float64Array,
  y: Float64Array,
  dimension: number,
  options: PermutationOptions = {},
): PermutationTest {
  const n = countRows('x', x, dimension, 2, MOST_POOLED_ROWS - 2)
  const m = countRows('y', y, dimension, 2, MOST_POOLED_ROWS - 2)
  if (n + m > MOST_POOLED_ROWS)
    throw new RangeError(`x and y must have up to ${MOST_POOLED_ROWS} rows together, not ${n + m}.`)
  expectOptions('The options', options, ['statistic', 'permutations', 'seed', 'sigma'])
  const { statistic, permutations, seed, sigma } = options
  if (statistic !== undefined) expectOneOf('statistic', statistic, STATISTICS)
  if (permutations !== undefined) expectWhole('permutations', permutations, 1, MOST_PERMUTATIONS)
  if (seed !== undefined) expectSeed('seed', seed)
  expectSigma('sigma', sigma)
  return finish(permutationTestSteps(x, y, dimension, options))
}

/** The same in steps, without checks. */
export function* permutationTestSteps(
  x: Float64Array,
  y: Float64Array,
  dimension: number,
  options: PermutationOptions = {},
): Steps<PermutationTest> {
  const { statistic = 'mmd', permutations = 499, seed = 0, sigma } = options
  const pooled = new Float64Array(x.length + y.length)
  pooled.set(x)
  pooled.set(y, x.length)
  const [n, m] = [x.length / dimension, y.length / dimension]
  const table = yield* statistic === 'mmd'
    ? kernelTableSteps(pooled, dimension, sigma)
    : energyTableSteps(pooled, dimension)
  // The statistic does not change when the samples change places, so only the smaller one is dealt out.
  const size = Math.min(n, m)
  const first = n <= m ? 0 : n
  const own = Uint16Array.from({ length: size }, (_, i) => first + i)
  const [observed] = yield* statisticsSteps(table, [own], n + m)
  let asLarge = 1
  for (let from = 0; from < permutations; from += TOGETHER) {
    const dealt: Uint16Array[] = []
    for (let i = from; i < Math.min(permutations, from + TOGETHER); i++) {
      dealt.push(yield* dealSteps(n + m, size, seed, i))
      yield
    }
    for (const value of yield* statisticsSteps(table, dealt, n + m))
      if (value >= observed - ROUNDING * table.unit) asLarge++
  }
  return { statistic: Math.max(0, observed), pValue: asLarge / (1 + permutations), permutations }
}

/** `size` of n rows, drawn without replacement, in their order. */
function* dealSteps(n: number, size: number, seed: number, index: number): Steps<Uint16Array> {
  return Uint16Array.from(yield* chooseSteps(n, size, stream(seed, 0, 'permutation', index))).sort()
}
