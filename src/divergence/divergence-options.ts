/** The options of every public function that integrates over a mixture, and their checks. */
import { expectOneOf, expectOptions, expectSeed } from '../check/check.ts'
import type { Mixture } from '../mixture/mixture.ts'
import { ESTIMATORS, type Estimator, type Source } from './estimators.ts'

export interface DivergenceOptions {
  readonly estimator?: Estimator
  /** The seed of the random points of `monte-carlo`. */
  readonly seed?: number
}

export function expectDivergenceOptions(options: DivergenceOptions): void {
  expectOptions('The options', options, ['estimator', 'seed'])
  const { estimator, seed } = options
  if (estimator !== undefined) expectOneOf('estimator', estimator, ESTIMATORS)
  if (seed !== undefined) expectSeed('seed', seed)
}

export function expectSameDimension(p: Mixture, q: Mixture): void {
  if (p.dimension !== q.dimension)
    throw new RangeError(`The mixtures have ${p.dimension} and ${q.dimension} dimensions.`)
}

/** The same inside of the engine. There each draw of a seed has random points of its own. */
export interface SourceOptions extends DivergenceOptions {
  readonly draw?: number
}

export const sourceOf = ({ seed = 0, draw = 0 }: SourceOptions): Source => ({ seed, draw })
