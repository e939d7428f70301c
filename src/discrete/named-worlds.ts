/**
 * Discrete worlds that make one point each about Lemma 4.5, equation (5), of Gan & Liu (ICLR 2025). They are of our own
 * making.
 */
import { discreteWorld, type DiscreteWorld } from './discrete-world.ts'
import type { DiscreteSpec } from './discrete-spec.ts'

const FAIR = [0.5, 0.5]
const SAME = [
  [1, 0],
  [0, 1],
]

/** Two fair coins: e_p, which is the anchor, and e_M. M(p) = S_gen = e_p + 2 e_M shows both. */
const TWO_COINS = { anchor: FAIR, prompt: SAME, model: [FAIR], h: [0, 1], g: [0, 2] }

/** A student of the two coins: its answer W for S_gen = 0, 1, 2, 3. */
const studentSpec = (answers: readonly number[]): DiscreteSpec => ({
  ...TWO_COINS,
  training: answers.map(w => SAME[w]),
})

/** W = e_p ⊕ e_M. The right side of (5) is 0, the left side is ln 2: the counterexample to (5) as reconstructed. */
export const EXCLUSIVE_OR: DiscreteSpec = studentSpec([0, 1, 1, 0])

/**
 * ΔI is taken off the right side of (5), and H(e_M) ≥ ΔI is put on. Here e_M has four equally likely values, of which g
 * shows one bit, and W = e_p. So ln 2 is taken off, and 2 ln 2 is put back.
 */
export const TAKEN_OFF_AND_PUT_BACK: DiscreteSpec = {
  ...TWO_COINS,
  model: [[0.25, 0.25, 0.25, 0.25]],
  g: [0, 0, 2, 2],
  training: [0, 1, 0, 1].map(w => SAME[w]),
}

export interface Student {
  /** Its answer W for S_gen = e_p + 2 e_M = 0, 1, 2, 3. */
  readonly answers: readonly number[]
  readonly world: DiscreteWorld
}

/**
 * All sixteen students W: {0, 1}² → {0, 1} of two fair coins. Student s answers `(s >> i) & 1` to S_gen = i, so that the
 * exclusive or is number 6.
 * @returns sixteen students, each with its truth table and all terms of its world in nats
 */
export const studentsOfTwoCoins = (): Student[] =>
  Array.from({ length: 16 }, (_, s) => {
    const answers = [0, 1, 2, 3].map(i => (s >> i) & 1)
    return { answers, world: discreteWorld(studentSpec(answers)) }
  })
