/**
 * A hash of all bits of a draw. The same seed must give the same draw, to the last bit, in every JavaScript engine and
 * in every version. Tests compare the fingerprints of whole draws with recorded ones, in Node and in each browser.
 */
import { DENSITY_MEASURES } from '../divergence/measures.ts'
import type { Mixture } from '../mixture/mixture.ts'
import type { Draw, FittedMixture } from './results.ts'

/**
 * Two hashes of 16 hexadecimal digits: one of everything that was drawn and fitted, one of the divergences and gaps
 * without their errors.
 */
export interface Fingerprint {
  readonly data: string
  readonly gaps: string
}

type Numbers = readonly number[] | Float64Array | Int32Array

export const fingerprint = (draw: Draw): Fingerprint => ({ data: hashOf(dataOf(draw)), gaps: hashOf([gapsOf(draw)]) })

const mixtureOf = ({ weights, means, covariances }: Mixture): Numbers[] => [weights, means, covariances]

const fitOf = (fit: FittedMixture): Numbers[] => [
  ...mixtureOf(fit.mixture),
  [fit.requested, fit.iterations, Number(fit.converged)],
  fit.logLikelihood,
  fit.emptied,
  fit.collapsed,
  fit.nearest,
  fit.overlap,
]

const dataOf = ({ truth, anchorData, generator, syntheticData, anchorFit, syntheticFit }: Draw): Numbers[] => [
  ...mixtureOf(truth),
  anchorData.points,
  anchorData.labels,
  ...mixtureOf(generator),
  syntheticData.points,
  syntheticData.labels,
  ...fitOf(anchorFit),
  ...fitOf(syntheticFit),
]

const gapsOf = ({ gaps }: Draw): number[] =>
  DENSITY_MEASURES.flatMap(measure => [
    gaps[measure].anchor.value,
    gaps[measure].synthetic.value,
    gaps[measure].gap.value,
  ])

/** 64-bit FNV-1a over the bytes of each array's length and of its numbers as doubles, the low byte first. */
function hashOf(arrays: readonly Numbers[]): string {
  const hash = new Fnv()
  for (const numbers of arrays) {
    hash.add(numbers.length)
    for (const number of numbers) hash.add(number)
  }
  return hash.digits()
}

/** FNV's prime is 2^40 + PRIME_LOW. A hash is kept in two halves, so that all products modulo 2^64 fit into doubles. */
const PRIME_LOW = 0x1b3
const TWO_32 = 4294967296

class Fnv {
  private high = 0xcbf29ce4
  private low = 0x84222325
  private readonly bytes = new DataView(new ArrayBuffer(8))

  add(number: number): void {
    this.bytes.setFloat64(0, number, true)
    for (let i = 0; i < 8; i++) {
      const low = (this.low ^ this.bytes.getUint8(i)) >>> 0
      const product = low * PRIME_LOW
      this.high = (Math.imul(this.high, PRIME_LOW) + Math.floor(product / TWO_32) + (low << 8)) >>> 0
      this.low = product >>> 0
    }
  }

  digits(): string {
    return [this.high, this.low].map(half => half.toString(16).padStart(8, '0')).join('')
  }
}
