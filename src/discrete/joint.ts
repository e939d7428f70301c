/**
 * The joint distribution of several discrete variables, as a list of its states. Every entropy and every mutual
 * information of the theory is a sum over these states, so that it is exact but for rounding. All are in nats.
 */
import { log } from '../elementary/log.ts'

/** The largest number of states, and of values of one variable. */
export const MOST_STATES = 4096

/** Sums of so few terms are exact to this. A smaller information is 0, so that it can be told from a positive one. */
const ROUNDING = 1e-13

export class Joint<Name extends string> {
  private readonly probabilities: readonly number[]
  private readonly values: Readonly<Record<Name, readonly number[]>>
  /** Most entropies are needed in several informations. */
  private readonly known = new Map<string, number>()

  /**
   * @param probabilities one for each state; they sum to 1
   * @param values for each variable its value in each state, a whole number from 0 below MOST_STATES
   */
  constructor(probabilities: readonly number[], values: Readonly<Record<Name, readonly number[]>>) {
    this.probabilities = probabilities
    this.values = values
  }

  /** H of at most four variables together. */
  entropy(...names: readonly Name[]): number {
    const key = names.join(' ')
    const entropy = this.known.get(key) ?? this.sum(names)
    this.known.set(key, entropy)
    return entropy
  }

  private sum(names: readonly Name[]): number {
    const sums = new Map<number, number>()
    for (let i = 0; i < this.probabilities.length; i++) {
      let key = 0
      for (const name of names) key = key * MOST_STATES + this.values[name][i]
      sums.set(key, (sums.get(key) ?? 0) + this.probabilities[i])
    }
    let sum = 0
    for (const probability of sums.values()) sum -= probability * log(probability)
    return fromZero(sum)
  }

  /** H(of | given). */
  conditionalEntropy(of: Name, given: Name): number {
    return fromZero(this.entropy(of, given) - this.entropy(given))
  }

  /** I(a, b), or I(a, b | given). Each of a and b may be several variables together. */
  information(a: readonly Name[], b: readonly Name[], given: readonly Name[] = []): number {
    const joint = this.entropy(...a, ...b, ...given)
    return fromZero(this.entropy(...a, ...given) + this.entropy(...b, ...given) - joint - this.entropy(...given))
  }
}

/** None of these quantities is negative. Rounding can make one so, or make one positive that is 0. */
const fromZero = (value: number): number => (value < ROUNDING ? 0 : value)
