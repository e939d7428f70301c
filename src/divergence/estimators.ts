/** The two ways to estimate an expectation over a mixture. They place their nodes differently. */

export const ESTIMATORS = ['quadrature', 'monte-carlo'] as const
export type Estimator = (typeof ESTIMATORS)[number]

/** Quadrature works in the plane alone. In any other number of dimensions the nodes are random points. */
export const usableEstimator = (wanted: Estimator, dimension: number): Estimator =>
  dimension === 2 ? wanted : 'monte-carlo'

/** The seed and the draw whose random stream gives `monte-carlo` its points. */
export interface Source {
  readonly seed: number
  readonly draw: number
}
