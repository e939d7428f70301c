/** Comparisons of samples give the thread away often. Work is counted in operations that are the same everywhere. */
import { describe, expect, it, vi } from 'vitest'
import { normalRows } from '../fixtures/rows.ts'
import { WORK_PER_STEP, type Steps } from '../steps/steps.ts'
import * as distances from './distances.ts'
import { symmetricEigenSteps } from './eigen.ts'
import { energyDistanceSteps } from './energy.ts'
import { hsicSteps } from './hsic.ts'
import { mmdSquaredSteps } from './mmd.ts'
import { nearCopiesSteps } from './near-copies.ts'
import { neighbourEntropySteps } from './neighbour-entropy.ts'
import { neighbourMeasuresSteps } from './neighbours.ts'
import { permutationTestSteps } from './permutation.ts'
import { principalAxesSteps } from './principal-axes.ts'

const counted = { pairs: 0, coordinates: 0 }

vi.mock('./distances.ts', async importOriginal => {
  const original = await importOriginal<typeof distances>()
  const fillTile: typeof original.fillTile = (tile, a, b, dimension, width) => {
    counted.pairs += tile.rows * tile.columns
    counted.coordinates += tile.rows * tile.columns * dimension
    original.fillTile(tile, a, b, dimension, width)
  }
  return { ...original, fillTile }
})

/** The number of steps, the most pairs and coordinates in one of them, and all pairs. */
function steps(of: Steps<unknown>) {
  const most = { pairs: 0, coordinates: 0 }
  let count = 0
  let pairs = 0
  for (let done: boolean | undefined = false; !done; count++) {
    Object.assign(counted, { pairs: 0, coordinates: 0 })
    done = of.next().done
    pairs += counted.pairs
    most.pairs = Math.max(most.pairs, counted.pairs)
    most.coordinates = Math.max(most.coordinates, counted.coordinates)
  }
  return { count, most, pairs }
}

describe.each([2, 60, 1000])('in %i dimensions', dimension => {
  const n = dimension === 1000 ? 60 : 400
  const [x, y] = [normalRows(1, n, dimension), normalRows(2, n, dimension)]
  // In the plane it takes no longer to compute a distance again, once for each of the passes that find a median.
  const passes = dimension === 2 ? 3 : 1
  it.each<[string, () => Steps<unknown>, number]>([
    ['MMD', () => mmdSquaredSteps(x, y, dimension), 2 * passes],
    ['energy', () => energyDistanceSteps(x, y, dimension), 2],
    ['HSIC', () => hsicSteps(x, y, dimension, dimension), passes],
    ['neighbours', () => neighbourMeasuresSteps(x, y, dimension, 5), 3],
    ['entropy', () => neighbourEntropySteps(x, dimension, 5), 1],
    ['near copies', () => nearCopiesSteps(x, y, dimension), 1.5],
    ['permutations', () => permutationTestSteps(x, y, dimension, { permutations: 9 }), 2 * passes],
  ])('%s: no step has much work, and no distance is computed without need', (_, make, squares) => {
    const { count, most, pairs } = steps(make())
    // One tile may come on top of a full step.
    expect(most.pairs).toBeLessThanOrEqual(WORK_PER_STEP + 16 * 128)
    expect(most.coordinates).toBeLessThanOrEqual(20 * WORK_PER_STEP)
    expect(count).toBeGreaterThan((pairs * (1 + dimension / 8)) / (2.5 * WORK_PER_STEP))
    // Tiles on the diagonal are computed whole.
    expect(pairs).toBeLessThanOrEqual(squares * n * n * (n < 100 ? 1.6 : 1.4))
  })
})

it('permutations take a step for some thousand additions', () => {
  const [x, y] = [normalRows(1, 150, 2), normalRows(2, 150, 2)]
  const of = (permutations: number) => steps(permutationTestSteps(x, y, 2, { permutations })).count
  // One step for each that is dealt; an eighth of 150² / 2 additions each in the sums.
  expect(of(900) - of(500)).toBeGreaterThanOrEqual(400 + Math.floor((400 * 150 * 150) / 16 / WORK_PER_STEP) - 5)
})

it('principal axes take a step for some hundred thousand multiplications', () => {
  const [n, d] = [600, 120]
  const { count } = steps(principalAxesSteps(normalRows(1, n, d), d, 2))
  const multiplications = (n * d * d) / 2 + 3 * d * d * d
  expect(count).toBeGreaterThan(multiplications / (20 * WORK_PER_STEP))
  const eigen = (size: number) => {
    const matrix = new Float64Array(size * size)
    normalRows(2, size, size).forEach((value, at) => {
      const [i, j] = [Math.floor(at / size), at % size]
      if (j <= i) matrix[i * size + j] = matrix[j * size + i] = value
    })
    return steps(symmetricEigenSteps(matrix, size)).count
  }
  // It grows with the cube: eight times as many steps for twice the size.
  expect(eigen(160) / eigen(80)).toBeGreaterThan(5)
})
