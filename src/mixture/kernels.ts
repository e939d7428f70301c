/**
 * The hot loops in the plane on a two-lane vector unit: kernels.wat, three times as fast as their twins in log-terms.ts and
 * moments.ts and equal to them to the bit. Where there is no WebAssembly with vectors, or a page's policy forbids it, the
 * twins do the work.
 */
import { EXP_CONSTANTS, ROOTS } from '../elementary/exp.ts'
import { LOG_CONSTANTS } from '../elementary/log.ts'
import { KERNEL_BYTES } from './kernel-bytes.ts'
import type { Prepared } from './prepared.ts'

/** Points handled together; their terms stay in the nearest cache. Part of the order of summation, so part of the format. */
export const BLOCK = 128

/** More than these find no room in the kernels' memory. */
export const MOST_COMPONENTS = 256

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly fillTerms: (count: number, size: number) => void
  readonly exponentiate: (count: number, size: number) => void
  /** Returns how many points it has done: not all, if a sum is none of finite terms. */
  readonly logSums: (size: number) => number
  /** Inverts `sums`, and fills `gathered`. */
  readonly gather: (count: number, size: number) => void
}

/** One block at a time: of what stands in these arrays nothing outlives a `yield`, since another fit may be next. */
export interface Kernels extends Omit<Exports, 'memory'> {
  /** Puts points start … start + size − 1 and a mixture where the kernels expect them. */
  readonly load: (prepared: Prepared, points: Float64Array, start: number, size: number) => void
  readonly terms: Float64Array
  readonly maxima: Float64Array
  readonly sums: Float64Array
  readonly densities: Float64Array
  /** Six sums over the block for each component: mass, first moments x and y, second moments xx, xy and yy. */
  readonly gathered: Float64Array
}

// What this file asks of its host. Any of it may be missing.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: unknown }
}
declare function atob(text: string): string

let kernels: Kernels | null | undefined

/** Null where they cannot run. Tried once: each attempt that a policy forbids is reported to the page's owner. */
export function vectorKernels(): Kernels | null {
  if (kernels === undefined) kernels = instantiate()
  return kernels
}

function instantiate(): Kernels | null {
  try {
    const bytes = Uint8Array.from(atob(KERNEL_BYTES), byte => byte.charCodeAt(0))
    return connect(new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as Exports)
  } catch {
    return null
  }
}

/** Views of the memory, laid out as at the top of kernels.wat. */
function connect({ memory: { buffer }, fillTerms, exponentiate, logSums, gather }: Exports): Kernels {
  const view = (byte: number, length: number) => new Float64Array(buffer, byte, length)
  view(0, ROOTS.length).set(ROOTS)
  view(512, EXP_CONSTANTS.length).set(EXP_CONSTANTS)
  view(576, LOG_CONSTANTS.length).set(LOG_CONSTANTS)
  const x = view(1024, BLOCK)
  const y = view(2048, BLOCK)
  const parameters = view(6144, MOST_COMPONENTS * 6)

  function load({ count, means, factors, constants }: Prepared, points: Float64Array, start: number, size: number): void {
    for (let i = 0, p = 2 * start; i < size; i++, p += 2) {
      x[i] = points[p]
      y[i] = points[p + 1]
    }
    if (size % 2 === 1) {
      x[size] = x[size - 1]
      y[size] = y[size - 1]
    }
    for (let c = 0, at = 0; c < count; c++, at += 6) {
      parameters[at] = means[2 * c]
      parameters[at + 1] = means[2 * c + 1]
      parameters[at + 2] = factors[4 * c]
      parameters[at + 3] = factors[4 * c + 2]
      parameters[at + 4] = factors[4 * c + 3]
      parameters[at + 5] = constants[c]
    }
  }

  return {
    load, fillTerms, exponentiate, logSums, gather,
    terms: view(30720, MOST_COMPONENTS * BLOCK),
    maxima: view(3072, BLOCK),
    sums: view(4096, BLOCK),
    densities: view(5120, BLOCK),
    gathered: view(18432, MOST_COMPONENTS * 6),
  }
}
