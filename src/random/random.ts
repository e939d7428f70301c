/**
 * A seeded generator of uniform and normal numbers. A link made today must give the same draw in ten years, to the last
 * bit. The generator therefore uses integer arithmetic and our own exp and log, and no package that may change.
 *
 * It is xoshiro128** (Blackman & Vigna 2021, public domain). The ziggurat uses all of its bits, and all of them are
 * good.
 */
import { expectReals, expectWhole } from '../check/check.ts'
import { exp } from '../elementary/exp.ts'
import { log } from '../elementary/log.ts'
import { LAYERS, TAIL, accept, density, width } from './ziggurat.ts'

const rotate = (x: number, k: number) => (x << k) | (x >>> (32 - k))

/** A number in [0, 1) from two times 32 bits: 53 of these bits as a whole number, times 2^−53. */
const uniformFrom = (high: number, low: number) => ((high >>> 5) * 67108864 + (low >>> 6)) * 1.1102230246251565e-16

export class Random {
  private a: number
  private b: number
  private c: number
  private d: number

  /**
   * @param state four 32-bit words, not all zero; use `stream` to derive them from a seed and a name
   * @throws {RangeError} if `state` is anything else
   */
  constructor(state: readonly [number, number, number, number]) {
    if (!Array.isArray(state) || state.length !== 4) throw new RangeError('state must be an array of four numbers.')
    for (let i = 0; i < 4; i++) expectWhole(`state[${i}]`, state[i], -0x80000000, 0xffffffff)
    if (state.every(word => (word | 0) === 0))
      throw new RangeError('state must not be all zero: nothing else would ever follow.')
    ;[this.a, this.b, this.c, this.d] = [state[0] | 0, state[1] | 0, state[2] | 0, state[3] | 0]
  }

  /** 32 random bits as a signed integer. */
  bits(): number {
    const b = this.b
    const scrambled = Math.imul(b, 5)
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9)
    const t = b << 9
    const c = this.c ^ this.a
    const d = this.d ^ b
    this.b = b ^ c
    this.a ^= d
    this.c = c ^ t
    this.d = (d << 11) | (d >>> 21)
    return result
  }

  /** Uniform on [0, 1), with 53 random bits. */
  uniform(): number {
    return uniformFrom(this.bits(), this.bits())
  }

  /**
   * A whole number, uniform on 0 … bound − 1.
   * @throws {RangeError} if `bound` is no whole number from 1
   */
  integer(bound: number): number {
    expectWhole('bound', bound, 1)
    return Math.floor(this.uniform() * bound)
  }

  /** Standard normal, by the ziggurat of Marsaglia & Tsang (2000) with 256 layers and 53-bit magnitudes. */
  normal(): number {
    return this.normalFrom(this.bits(), this.bits())
  }

  private normalFrom(high: number, low: number): number {
    for (;;) {
      const layer = low & (LAYERS - 1)
      const x = (high + (low >>> 11) * 4.76837158203125e-7) * width[layer]
      // Inside the part of the layer that lies completely under the curve. This is so in 98.8 % of the cases.
      if ((high ^ (high >> 31)) < accept[layer]) return x
      if (layer === 0) return this.tail(high < 0)
      const y = density[layer] + this.uniform() * (density[layer + 1] - density[layer])
      if (y < exp(-0.5 * x * x)) return x
      high = this.bits()
      low = this.bits()
    }
  }

  /**
   * Fills both arrays in turn: one uniform number, then some normal ones, and so on. Calls of `uniform` and `normal` in
   * this order give the same numbers. This method is much faster, because the state stays in registers.
   * @param normals its length is that of `uniforms` times the normal numbers for each uniform one
   * @throws {RangeError} if its length is no multiple of that of `uniforms`
   */
  fillInTurn(uniforms: Float64Array, normals: Float64Array): void {
    expectReals('uniforms', uniforms)
    expectReals('normals', normals)
    if (normals.length > 0 && normals.length % uniforms.length !== 0) {
      throw new RangeError(
        `normals must be a whole number of times as long as uniforms, not ${normals.length} to ${uniforms.length}.`,
      )
    }
    const each = normals.length / uniforms.length
    let a = this.a
    let b = this.b
    let c = this.c
    let d = this.d
    for (let i = 0, at = 0; i < uniforms.length; i++) {
      for (let number = 0; number <= each; number++) {
        // The code of `bits`, twice.
        const first = Math.imul(b, 5)
        const high = Math.imul((first << 7) | (first >>> 25), 9)
        let t = b << 9
        c ^= a
        d ^= b
        b ^= c
        a ^= d
        c ^= t
        d = (d << 11) | (d >>> 21)
        const second = Math.imul(b, 5)
        const low = Math.imul((second << 7) | (second >>> 25), 9)
        t = b << 9
        c ^= a
        d ^= b
        b ^= c
        a ^= d
        c ^= t
        d = (d << 11) | (d >>> 21)
        if (number === 0) {
          uniforms[i] = uniformFrom(high, low)
          continue
        }
        const layer = low & (LAYERS - 1)
        if ((high ^ (high >> 31)) < accept[layer]) {
          normals[at++] = (high + (low >>> 11) * 4.76837158203125e-7) * width[layer]
          continue
        }
        // The integers do not decide this case. `normalFrom` may need more random numbers, so it gets the present
        // state.
        this.a = a
        this.b = b
        this.c = c
        this.d = d
        normals[at++] = this.normalFrom(high, low)
        a = this.a
        b = this.b
        c = this.c
        d = this.d
      }
    }
    this.a = a
    this.b = b
    this.c = c
    this.d = d
  }

  /** A number beyond TAIL, from an exponential envelope (Marsaglia 1964). */
  private tail(negative: boolean): number {
    for (;;) {
      const x = -log(1 - this.uniform()) / TAIL
      const y = -log(1 - this.uniform())
      if (y + y > x * x) return negative ? -(TAIL + x) : TAIL + x
    }
  }
}

/**
 * Stream `name`, number `index`, of draw `draw` of `seed`. It is independent of every other stream, and it does not
 * depend on which other streams exist. Twelve rounds, each a ChaCha quarter round, permute the 128 bits of seed, draw,
 * hashed name and index. Two streams that differ in these bits therefore never share a state.
 */
export function stream(seed: number, draw: number, name: string, index = 0): Random {
  let a = seed | 0
  let b = draw | 0
  let c = hashOfName(name)
  let d = index | 0
  for (let round = 1; round <= 12; round++) {
    a = (a + Math.imul(round, 0x9e3779b9)) | 0
    a = (a + b) | 0
    d = rotate(d ^ a, 16)
    c = (c + d) | 0
    b = rotate(b ^ c, 12)
    a = (a + b) | 0
    d = rotate(d ^ a, 8)
    c = (c + d) | 0
    b = rotate(b ^ c, 7)
  }
  // The generator would never leave the state that is all zero.
  return new Random(a === 0 && b === 0 && c === 0 && d === 0 ? [1, 0, 0, 0] : [a, b, c, d])
}

/** 32-bit FNV-1a. */
function hashOfName(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return hash
}
