/** A fit that can be watched: the mixture after every iteration of EM, by the same climb as the fit itself. */
import { expectReals } from '../check/check.ts'
import { finish, type Steps } from '../steps/steps.ts'
import type { Random } from '../random/random.ts'
import { bestClimbSteps, type Fit } from './em.ts'
import { expectFitOptions, type FitOptions } from './em-options.ts'
import { copyOf, type Mixture } from './mixture.ts'

export interface Trace extends Pick<Fit, 'converged' | 'logLikelihood' | 'emptied'> {
  /** The mixture from which EM began. */
  readonly start: Mixture
  /** `states[i]` is the mixture after iteration i + 1. The last one is the fit. */
  readonly states: readonly Mixture[]
}

/**
 * Every iteration of `fitMixture`, which gives the same bits for the same points and options. With restarts it is the
 * trace of the best. `logLikelihood[i]` is the mean per point, in nats, of the mixture *before* iteration i + 1:
 * `start` for i = 0, else `states[i − 1]`.
 *
 * Memory: iterations × k × (1 + d + d²) numbers of 8 bytes, for k components in d dimensions; with restarts two such
 * traces at a time. 100 iterations of 48 components in the plane are 270 kB.
 * @param points n × d, row-major
 * @throws {RangeError} as `fitMixture` does
 */
export function traceFit(points: Float64Array, options: FitOptions): Trace {
  expectReals('points', points)
  expectFitOptions(options)
  return finish(traceSteps(points, options))
}

/** The same in steps. Where a caller gives `random`, this stream is used instead of `seed`. */
export function* traceSteps(points: Float64Array, options: FitOptions, random?: Random): Steps<Trace> {
  const { start, states, fit } = yield* bestClimbSteps(points, options, true, random)
  const { converged, logLikelihood, emptied } = fit
  return { start: copyOf(start), states, logLikelihood, converged, emptied }
}
