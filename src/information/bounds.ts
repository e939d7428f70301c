/** Information is never negative, and never more than there is to know. Estimates are moved to the nearest bound. */
import { log } from '../elementary/log.ts'

/** −w ln w: what a component of weight w adds to the entropy of the label, in nats. */
export const surprise = (weight: number): number => (weight > 0 ? -weight * log(weight) : 0)

/** Not a number is a value that overflowed: as much as there is. */
export const bounded = (value: number, most: number): number =>
  Math.max(0, Number.isNaN(value) ? most : Math.min(most, value))

export const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0)
