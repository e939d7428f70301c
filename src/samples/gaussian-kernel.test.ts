import { describe, expect, it, vi } from 'vitest'
import { exp } from '../elementary/exp.ts'
import { normalRows } from '../fixtures/rows.ts'
import { BLOCK } from '../mixture/kernels.ts'
import type * as kernels from '../mixture/kernels.ts'
import { finish } from '../steps/steps.ts'
import { GaussianKernel } from './gaussian-kernel.ts'
import { Pairs } from './pairs.ts'

const vectors = { exist: true }

vi.mock('../mixture/kernels.ts', async importOriginal => {
  const original = await importOriginal<typeof kernels>()
  return { ...original, vectorKernels: () => (vectors.exist ? original.vectorKernels() : null) }
})

describe.each([true, false])('the kernel of a tile, with a vector unit: %s,', exist => {
  it.each([0.3, 1e3, 1e200])('is exp to the bit, 0 where there is no pair, summed down the columns: %f', scale => {
    vectors.exist = exist
    const rows = normalRows(1, 150, 3)
    const pairs = Pairs.within(rows, 3)
    const kernel = new GaussianKernel()
    const faults: unknown[] = []
    finish(
      pairs.visitSteps(tile => {
        kernel.take(pairs, tile, scale, 0)
        kernel.take(pairs, tile, scale / 2, 1)
        kernel.compute(tile, 2)
        for (let c = 0; c < tile.columns; c++) {
          let sum = 0
          for (const number of [0, 1]) {
            for (let r = 0; r < tile.rows; r++) {
              const squared = tile.values[tile.at + r * pairs.width + c]
              const expected = c < pairs.extent(tile, r) ? exp(-(number ? scale / 2 : scale) * squared) : 0
              sum += expected
              if (kernel.values[(number * tile.rows + r) * BLOCK + c] !== expected) faults.push([tile.row + r, c])
            }
          }
          if (kernel.sums[c] !== sum) faults.push(c)
        }
      }),
    )
    expect(faults).toEqual([])
  })
})
