/**
 * What the gap would be if only coverage counted: the components are separated, and there are so many points that each
 * fit is right about all that it has seen. The law is of our own making. It says why the gap grows with J and falls with
 * L, without any term of the paper’s bounds.
 */
import { expectNumber, expectOptions, expectWhole } from '../check/check.ts'
import { LN2 } from '../elementary/constants.ts'
import { exp } from '../elementary/exp.ts'
import { log } from '../elementary/log.ts'
import { PARAMETERS } from '../parameters/parameters.ts'

export interface CoverageLaw {
  /** The share of the truth that the anchor data covers: K / (K + J). */
  readonly covered: number
  /** The share of the generator that is in the truth: (K + J) / (K + J + L) without a prompt. */
  readonly true: number
  /** Jensen–Shannon divergence between the truth and the anchor fit, in nats. */
  readonly anchor: number
  /** The same of the synthetic fit. */
  readonly synthetic: number
  /** anchor − synthetic: positive where the synthetic data helps. */
  readonly gap: number
  /**
   * The L at which the gap is 0, in general not a whole number; J (K + J) / K without a prompt. There always is one: the
   * synthetic fit gets worse with L, from a mixture of truth and anchor fit to one that shares nothing with the truth.
   */
  readonly balance: number
}

export interface CoverageOptions {
  /** An anchored component weighs e^prompt times as much as any other in the generator, 0 to 3. */
  readonly prompt?: number | undefined
}

/** Some thousand components are more than anybody draws. */
const MOST = 1_000_000
const HALVINGS = 60

/**
 * The gap that coverage alone gives, for separated components and many points.
 * @param K anchored components, from 1
 * @param J unsampled components, from 0
 * @param L irrelevant components, from 0
 * @returns shares from 0 to 1, divergences in nats from 0 to ln 2
 * @throws {RangeError} naming the count or the option that makes no sense
 */
export function coverageLaw(K: number, J: number, L: number, options: CoverageOptions = {}): CoverageLaw {
  expectWhole('K', K, 1, MOST)
  expectWhole('J', J, 0, MOST)
  expectWhole('L', L, 0, MOST)
  expectOptions('The options', options, ['prompt'])
  const { prompt = 0 } = options
  expectNumber('prompt', prompt, PARAMETERS.prompt.min, PARAMETERS.prompt.max)
  const pull = prompt === 0 ? 1 : exp(prompt)
  const anchor = separated(K, 1 / (K + J), 1 / K) + separated(J, 1 / (K + J), 0)
  const synthetic = ofGenerator(K, J, L, pull)
  return {
    covered: K / (K + J),
    true: (K * pull + J) / (K * pull + J + L),
    anchor,
    synthetic,
    gap: anchor - synthetic,
    balance: prompt === 0 ? (J * (K + J)) / K : balanceByHalving(K, J, pull, anchor),
  }
}

/** Jensen–Shannon divergence between the truth and a fit that repeats the generator. L may be any number from 0. */
function ofGenerator(K: number, J: number, L: number, pull: number): number {
  const total = K * pull + J + L
  return separated(K, 1 / (K + J), pull / total) + separated(J, 1 / (K + J), 1 / total) + separated(L, 0, 1 / total)
}

/**
 * What `count` separated components add to the Jensen–Shannon divergence. Each has weight p in one mixture and q in the
 * other: ½ p ln(2p / (p + q)) + ½ q ln(2q / (p + q)).
 */
const separated = (count: number, p: number, q: number): number =>
  count === 0 ? 0 : 0.5 * count * (towardsMiddle(p, q) + towardsMiddle(q, p))

const towardsMiddle = (own: number, other: number): number =>
  own === 0 ? 0 : own * (LN2 + log(own) - log(own + other))

/** The L at which both fits are equally far from the truth. The divergence of the synthetic fit grows with L. */
function balanceByHalving(K: number, J: number, pull: number, anchor: number): number {
  if (J === 0) return 0
  // In terms of the share of irrelevant components, so that the range has an end.
  const countAt = (share: number) => (share / (1 - share)) * (K * pull + J)
  let low = 0
  let high = 1
  for (let i = 0; i < HALVINGS; i++) {
    const middle = 0.5 * (low + high)
    // Where the range has become too narrow for numbers, the middle is one of its ends.
    if (middle === low || middle === high) break
    if (ofGenerator(K, J, countAt(middle), pull) < anchor) low = middle
    else high = middle
  }
  return countAt(low)
}
