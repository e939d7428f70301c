/** What the components of the generator weigh. The truth's components always weigh the same. */
import { exp } from '../elementary/exp.ts'
import type { ComponentRole } from './roles.ts'

/**
 * The weight of each component of the generator, relative to that of an unsampled or irrelevant one. The prompt pulls
 * the generator to the anchored components: each of them weighs e^prompt.
 */
export const relativeWeights = (roles: readonly ComponentRole[], prompt: number): number[] =>
  roles.map(({ role }) => (role === 'anchored' && prompt > 0 ? exp(prompt) : 1))

/**
 * The total weight of the generator, divided by that of the components that are in the truth. A fit that repeats the
 * generator gives each component of the truth so many times less weight than it would without irrelevant components.
 */
export function dilution(roles: readonly ComponentRole[], prompt: number): number {
  const weights = relativeWeights(roles, prompt)
  const inTruth = weights.filter((_, c) => roles[c].role !== 'irrelevant')
  return sum(weights) / sum(inTruth)
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
