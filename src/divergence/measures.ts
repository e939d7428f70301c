/**
 * The measures as integrands. Each measure is an expectation over the truth, over the fit, or a sum of both, of a
 * function of the two log-densities. Values, decompositions and fields derive from this table.
 */
import { LN2 } from '../elementary/constants.ts'
import { exp } from '../elementary/exp.ts'
import { logOnePlusExp } from '../elementary/softplus.ts'

/** A function of the log-densities of truth and fit at one place. Its value is in nats. */
export type Integrand = (truth: number, fit: number) => number

/** value = E over the truth of `overTruth` + E over the fit of `overFit`. */
export interface Measured {
  readonly overTruth?: Integrand
  readonly overFit?: Integrand
}

/** ln(p / ((p + q) / 2)) from own = ln p and other = ln q. */
const toHalfway = (own: number, other: number) => LN2 - logOnePlusExp(other - own)

const measured = {
  'jensen-shannon': {
    overTruth: (truth, fit) => 0.5 * toHalfway(truth, fit),
    overFit: (truth, fit) => 0.5 * toHalfway(fit, truth),
  },
  'truth-to-fit': { overTruth: (truth, fit) => truth - fit },
  'fit-to-truth': { overFit: (truth, fit) => fit - truth },
} as const satisfies Readonly<Record<string, Measured>>

export type DensityMeasure = keyof typeof measured
export const MEASURED: Readonly<Record<DensityMeasure, Measured>> = measured
/** In the order of the table. */
export const DENSITY_MEASURES = Object.keys(measured) as readonly DensityMeasure[]

/** ½ |p − q| / (p + q). The sum of its expectations over p and over q is ½ ∫ |p − q|. */
const halfDifference: Integrand = (truth, fit) => {
  const ratio = exp(-Math.abs(truth - fit))
  return (0.5 * (1 - ratio)) / (1 + ratio)
}

export const TOTAL_VARIATION: Measured = { overTruth: halfDifference, overFit: halfDifference }
