/**
 * The innermost loops in the plane, as WebAssembly for a vector unit of two lanes (kernels.wat). They give the same
 * bits as the TypeScript in log-terms.ts and moments.ts, three times as fast. Where WebAssembly with vectors is
 * missing, or the page's policy forbids it, the TypeScript is used.
 */
import { EXP_CONSTANTS, ROOTS } from '../elementary/exp.ts'
import { LOG_CONSTANTS } from '../elementary/log.ts'
import { KERNEL_BYTES } from './kernel-bytes.ts'
import type { Prepared } from './prepared.ts'

/**
 * The number of points that are handled together. Their terms fit into the fastest cache. It determines the order of
 * summation, and thereby the bits of every result.
 */
export const BLOCK = 128

/** The kernels' memory has room for no more components. */
export const MOST_COMPONENTS = 256

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly fillTerms: (count: number, size: number) => void
  readonly exponentiate: (count: number, size: number) => void
  /** Returns the number of points that it has finished. It stops at a point without any finite term. */
  readonly logSums: (size: number) => number
  /** Replaces `sums` by their inverses, and fills `gathered`. */
  readonly gather: (count: number, size: number) => void
}

/** The arrays hold one block at a time. All computations share them, so their contents are lost at a `yield`. */
export interface Kernels extends Omit<Exports, 'memory'> {
  /** Copies a mixture and its points start … start + size − 1 to the kernels' memory. */
  readonly load: (prepared: Prepared, points: Float64Array, start: number, size: number) => void
  readonly terms: Float64Array
  readonly maxima: Float64Array
  readonly sums: Float64Array
  readonly densities: Float64Array
  /** Six sums over the block for each component: mass, first moments x and y, second moments xx, xy and yy. */
  readonly gathered: Float64Array
}

// This file uses these of its host. Each of them may be missing.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: unknown }
}
declare function atob(text: string): string

let kernels: Kernels | null | undefined

/**
 * Null where they cannot run. They are started only once, because browsers report each forbidden attempt to the owner.
 */
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

/** Makes views of the kernels' memory. Its layout is described at the top of kernels.wat. */
function connect({ memory: { buffer }, fillTerms, exponentiate, logSums, gather }: Exports): Kernels {
  const view = (byte: number, length: number) => new Float64Array(buffer, byte, length)
  view(0, ROOTS.length).set(ROOTS)
  view(512, EXP_CONSTANTS.length).set(EXP_CONSTANTS)
  view(576, LOG_CONSTANTS.length).set(LOG_CONSTANTS)
  const x = view(1024, BLOCK)
  const y = view(2048, BLOCK)
  const parameters = view(6144, MOST_COMPONENTS * 6)

  function load(
    { count, means, factors, constants }: Prepared,
    points: Float64Array,
    start: number,
    size: number,
  ): void {
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
    load,
    fillTerms,
    exponentiate,
    logSums,
    gather,
    terms: view(30720, MOST_COMPONENTS * BLOCK),
    maxima: view(3072, BLOCK),
    sums: view(4096, BLOCK),
    densities: view(5120, BLOCK),
    gathered: view(18432, MOST_COMPONENTS * 6),
  }
}
