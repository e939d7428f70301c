import { describe, expect, it } from 'vitest'
import { ksAgainst, normalCdf } from '../fixtures/statistics.ts'
import { stream } from '../random/random.ts'
import { createMixture } from './mixture.ts'
import { sampleMixture } from './sampling.ts'

const mixture = createMixture({
  dimension: 2,
  weights: [0.5, 0.2, 0, 0.3],
  means: [0, 0, 10, -5, 99, 99, 3, 3],
  covariances: [1, 0.9, 0.9, 1, 4, -1, -1, 0.5, 1, 0, 0, 1, 1e-6, 0, 0, 1e-6],
})
const COUNT = 60_000
const { points, labels } = sampleMixture(mixture, COUNT, stream(1, 0, 'sample'))
const ofComponent = (c: number) => {
  const own: [number, number][] = []
  labels.forEach((label, i) => label === c && own.push([points[2 * i], points[2 * i + 1]]))
  return own
}
const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length

describe('a sample of a mixture', () => {
  it('has as many points as asked for, each with its component', () => {
    expect(points).toHaveLength(2 * COUNT)
    expect(labels).toHaveLength(COUNT)
  })
  it('takes each component as often as its weight says', () => {
    mixture.weights.forEach((weight, c) => {
      const tolerance = 5 * Math.sqrt(COUNT * weight * (1 - weight))
      expect(Math.abs(ofComponent(c).length - weight * COUNT)).toBeLessThanOrEqual(tolerance)
    })
  })
  it('never takes a component without weight', () => expect(labels.includes(2)).toBe(false))
  it.each([0, 1, 3])('has the means and covariances of component %i', c => {
    const own = ofComponent(c)
    const [meanX, meanY] = [mean(own.map(([x]) => x)), mean(own.map(([, y]) => y))]
    const [xx, xy, , yy] = mixture.covariances.subarray(4 * c, 4 * c + 4)
    const five = 5 / Math.sqrt(own.length)
    expect(Math.abs(meanX - mixture.means[2 * c])).toBeLessThan(five * Math.sqrt(xx))
    expect(Math.abs(meanY - mixture.means[2 * c + 1])).toBeLessThan(five * Math.sqrt(yy))
    expect(Math.abs(mean(own.map(([x]) => (x - meanX) ** 2)) - xx)).toBeLessThan(five * Math.SQRT2 * xx)
    expect(Math.abs(mean(own.map(([, y]) => (y - meanY) ** 2)) - yy)).toBeLessThan(five * Math.SQRT2 * yy)
    expect(Math.abs(mean(own.map(([x, y]) => (x - meanX) * (y - meanY))) - xy)).toBeLessThan(
      five * Math.sqrt(xx * yy + xy * xy),
    )
  })
  it('is normal across a needle', () => {
    // Across the first component's long axis: variance 0.1 along (1, −1) / √2.
    const across = ofComponent(0).map(([x, y]) => (x - y) / Math.sqrt(0.2))
    expect(ksAgainst(across, normalCdf)).toBeGreaterThan(0.01)
  })
  it('is the same for the same stream', () => {
    expect(sampleMixture(mixture, 50, stream(1, 0, 'sample')).points).toEqual(points.slice(0, 100))
  })
  it('never falls to a component without weight, even when weights round to less than 1', () => {
    const short = { ...mixture, weights: Float64Array.of(0.5, 0.2, 0.3 - 1e-9, 0) }
    const highest = Object.assign(stream(1, 0, 'x'), {
      fillInTurn: (uniforms: Float64Array) => void uniforms.fill(1 - 2 ** -53),
    })
    expect([...sampleMixture(short, 3, highest).labels]).toEqual([2, 2, 2])
  })
  it('may be empty', () =>
    expect(sampleMixture(mixture, 0, stream(1, 0, 'x'))).toEqual({
      points: new Float64Array(0),
      labels: new Int32Array(0),
    }))
})
