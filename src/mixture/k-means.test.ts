import { describe, expect, it, vi } from 'vitest'
import { stream } from '../random/random.ts'
import { finish, WORK_PER_STEP } from '../steps/steps.ts'
import { kMeansSteps } from './k-means.ts'

const cluster = (points: Float64Array, d: number, k: number, seed = 0) =>
  finish(kMeansSteps(points, d, k, stream(seed, 0, 'k-means')))

/** `each` points tightly around each place. */
function bunches(places: readonly (readonly [number, number])[], each: number): Float64Array {
  const random = stream(1, 0, 'bunches')
  return Float64Array.from(
    places.flatMap(([x, y]) =>
      Array.from({ length: each }, () => [x + 0.1 * random.normal(), y + 0.1 * random.normal()]).flat(),
    ),
  )
}
const squaredDistance = (points: Float64Array, i: number, centres: Float64Array, c: number) =>
  (points[2 * i] - centres[2 * c]) ** 2 + (points[2 * i + 1] - centres[2 * c + 1]) ** 2

describe('k-means', () => {
  it('finds bunches that lie apart', () => {
    const places = [
      [0, 0],
      [10, 0],
      [0, 10],
      [10, 10],
      [5, 25],
    ] as const
    for (let seed = 0; seed < 20; seed++) {
      const { labels } = cluster(bunches(places, 20), 2, 5, seed)
      for (let bunch = 0; bunch < 5; bunch++) expect(new Set(labels.subarray(20 * bunch, 20 * bunch + 20)).size).toBe(1)
      expect(new Set(labels).size).toBe(5)
    }
  })
  it('gives each point to its nearest centre', () => {
    const points = bunches(
      [
        [0, 0],
        [1, 0],
        [0.5, 1],
      ],
      60,
    )
    const { labels, centres } = cluster(points, 2, 6)
    labels.forEach((label, i) => {
      const distances = Array.from({ length: 6 }, (_, c) => squaredDistance(points, i, centres, c))
      expect(distances[label]).toBe(Math.min(...distances))
    })
  })
  it('ends near a place where each centre is the mean of its points', () => {
    const points = bunches(
      [
        [0, 0],
        [4, 0],
        [2, 3],
      ],
      50,
    )
    const { labels, centres } = cluster(points, 2, 3)
    for (let c = 0; c < 3; c++) {
      const own = Array.from(labels.keys()).filter(i => labels[i] === c)
      const mean = own.reduce((sum, i) => sum + points[2 * i], 0) / own.length
      expect(centres[2 * c]).toBeCloseTo(mean, 12)
    }
  })
  it('with one cluster takes every point', () =>
    expect([...cluster(bunches([[0, 0]], 4), 2, 1).labels]).toEqual([0, 0, 0, 0]))
  it('with as many clusters as points gives each point its own', () => {
    const points = bunches(
      [
        [0, 0],
        [1, 1],
      ],
      6,
    )
    expect(new Set(cluster(points, 2, 12).labels).size).toBe(12)
  })
  it('leaves the clusters empty that coinciding points leave no use for, with centres on the data', () => {
    const { labels, centres } = cluster(Float64Array.of(1, 2, 1, 2, 3, 4, 3, 4), 2, 4)
    expect(new Set(labels).size).toBe(2)
    for (let c = 0; c < 4; c++) expect(['1,2', '3,4']).toContain(centres.subarray(2 * c, 2 * c + 2).join())
  })
  it('works along a line and in space', () => {
    expect(new Set(cluster(Float64Array.of(0, 0.1, 5, 5.1), 1, 2).labels.subarray(0, 2)).size).toBe(1)
    const { labels } = cluster(Float64Array.of(0, 0, 0, 0, 0, 1, 9, 9, 9, 9, 9, 8), 3, 2)
    expect([labels[0] === labels[1], labels[2] === labels[3], labels[0] === labels[2]]).toEqual([true, true, false])
  })
  it.each([
    [1, 0],
    [2, 2],
    [3, 3],
    [8, 4],
    [48, 5],
  ])('with %i clusters tries %i candidates for each further centre', (k, candidates) => {
    const random = stream(1, 0, 'candidates')
    const uniform = vi.spyOn(random, 'uniform')
    finish(kMeansSteps(bunches([[0, 0]], 60), 2, k, random))
    // One number for the first centre, one for each candidate.
    expect(uniform).toHaveBeenCalledTimes(1 + (k - 1) * candidates)
  })
  it('is reproducible', () => {
    const points = bunches(
      [
        [0, 0],
        [1, 0],
      ],
      100,
    )
    expect(cluster(points, 2, 8, 5)).toEqual(cluster(points, 2, 8, 5))
  })
})

it('greedy seeding picks far points: with two bunches the first two centres are hardly ever in the same', () => {
  const points = bunches(
    [
      [0, 0],
      [100, 0],
    ],
    50,
  )
  for (let seed = 0; seed < 200; seed++) {
    const { labels } = cluster(points, 2, 2, seed)
    expect(labels[0]).not.toBe(labels[99])
  }
})

describe('holding the thread', () => {
  /** The points, with a counter of how often a coordinate has been read. */
  function watched(points: Float64Array) {
    const reads = { count: 0 }
    const proxy = new Proxy(points, {
      get(target, key) {
        reads.count++
        const value: unknown = Reflect.get(target, key)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    return { proxy, reads }
  }
  it('is never for much more than a step of distances', () => {
    const { proxy, reads } = watched(
      bunches(
        [
          [0, 0],
          [1, 0],
          [0.5, 1],
        ],
        2000,
      ),
    )
    const steps = kMeansSteps(proxy, 2, 32, stream(0, 0, 'k-means'))
    const most: number[] = []
    for (let done: boolean | undefined = false; !done && most.length < 100;) {
      reads.count = 0
      done = steps.next().done
      most.push(reads.count)
    }
    expect(most.length).toBe(100)
    // Two coordinates for each distance, those of the present pass, and one more pass for means and variance.
    const pass = 2 * 6000
    expect(Math.max(...most)).toBeLessThanOrEqual(2 * WORK_PER_STEP + 6 * pass)
  })
})
