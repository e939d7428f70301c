import { describe, expect, it, vi } from 'vitest'
import { drawExperiment } from '../experiment/draw.ts'
import { drawWorld } from '../experiment/world.ts'
import { factors } from '../mixture/cholesky.ts'
import { logDensity } from '../mixture/density.ts'
import type { Mixture } from '../mixture/mixture.ts'
import { completeParameters } from '../parameters.ts'
import { jensenShannon, klDivergence } from './divergences.ts'
import { exactly, fromReplicates, type Estimate } from './estimate.ts'

vi.setConfig({ testTimeout: 120_000 })

describe('an estimate from replicates', () => {
  it('is their mean, give or take two and a half standard errors', () => {
    const { value, error, estimator } = fromReplicates([Float64Array.of(1, 2, 3, 6)], 'quadrature')
    // Squared deviations from 3 sum to 14; over 4 · 3 their root is the standard error.
    expect([value, estimator]).toEqual([3, 'quadrature'])
    expect(error).toBeCloseTo(2.5 * Math.sqrt(14 / 12), 10)
  })
  it('adds up parts, and the variances of their means', () => {
    const { value, error } = fromReplicates([Float64Array.of(1, 3), Float64Array.of(10, 14)], 'quadrature')
    expect(value).toBe(14)
    expect(error).toBeCloseTo(2.5 * Math.sqrt(1 + 4), 10)
  })
  it('leaves room for rounding where they all agree', () => {
    const { error } = fromReplicates([Float64Array.of(2, 2, 2, 2)], 'quadrature')
    expect(error).toBeGreaterThan(0)
    expect(error).toBeLessThan(1e-5)
  })
  it('in closed form is exact', () => expect(exactly(5)).toEqual({ value: 5, error: 0, estimator: 'closed-form' }))
})

/** Nodes and weights for the standard normal: eight golden-angle spirals, seven times as many nodes as the engine has, elsewhere. */
const FINE = (() => {
  const [spirals, each, spread] = [8, 600, 2.5]
  const nodes: { x: number; y: number; weight: number }[] = []
  for (let s = 0; s < spirals; s++) {
    for (let i = 0; i < each; i++) {
      const squared = -2 * spread * Math.log(1 - (i + (s + 0.5) / spirals) / each)
      const angle = Math.PI * (Math.sqrt(5) - 1) * i + 2.37 * s
      nodes.push({ x: Math.sqrt(squared) * Math.cos(angle), y: Math.sqrt(squared) * Math.sin(angle), weight: Math.exp(-0.5 * squared * (1 - 1 / spread)) })
    }
  }
  const total = nodes.reduce((sum, { weight }) => sum + weight, 0)
  const average = (f: (x: number, y: number) => number) => nodes.reduce((sum, { x, y, weight }) => sum + (weight / total) * f(x, y), 0)
  // Mean 0 and covariance I to the last digit: where a divergence is in the thousands its quadratic part must be exact.
  const [meanX, meanY] = [average(x => x), average((_, y) => y)]
  const scaleX = Math.sqrt(average(x => (x - meanX) ** 2))
  const across = average((x, y) => (x - meanX) * (y - meanY)) / scaleX
  const scaleY = Math.sqrt(average((_, y) => (y - meanY) ** 2) - across ** 2)
  return nodes.map(({ x, y, weight }) => {
    const straight = (x - meanX) / scaleX
    return { x: straight, y: (y - meanY - across * straight) / scaleY, weight: weight / total }
  })
})()

/** KL(p‖q) and KL(p‖(p + q) / 2), precisely. */
function precisely(p: Mixture, q: Mixture): { kl: number; toHalfway: number } {
  const lower = factors(p.covariances, 2)
  let [kl, toHalfway] = [0, 0]
  const points = new Float64Array(2 * FINE.length)
  p.weights.forEach((share, c) => {
    FINE.forEach(({ x, y }, i) => {
      points[2 * i] = p.means[2 * c] + lower[4 * c] * x
      points[2 * i + 1] = p.means[2 * c + 1] + lower[4 * c + 2] * x + lower[4 * c + 3] * y
    })
    const [own, other] = [logDensity(p, points), logDensity(q, points)]
    FINE.forEach(({ weight }, i) => {
      const ahead = own[i] - other[i]
      kl += share * weight * ahead
      toHalfway += share * weight * (Math.LN2 - (ahead < 0 ? -ahead + Math.log1p(Math.exp(ahead)) : Math.log1p(Math.exp(-ahead))))
    })
  })
  return { kl, toHalfway }
}

interface Tried {
  readonly stated: number
  readonly actual: number
}

/** What the engine says of many pairs, held against the precise values, class by class. */
function tryPairs(count: number): Record<string, Tried[]> {
  const tried: Record<string, Tried[]> = {}
  const note = (kind: string, { value, error }: Estimate, known: number) => (tried[kind] ??= []).push({ stated: error, actual: Math.abs(value - known) })
  for (let seed = 1; seed <= count; seed++) {
    const counts = [{ K: 2, J: 2, L: 2 }, { K: 2, J: 4, L: 2 }, { K: 4, J: 1, L: 1 }][seed % 3]
    const draw = drawExperiment({ ...counts, seed })
    const [truth, anchor, synthetic] = [draw.truth, draw.anchorFit.mixture, draw.syntheticFit.mixture]
    const other = drawWorld(completeParameters({ K: 1 + (seed % 4), J: seed % 3, seed: 1000 + seed })).truth
    const pairs = [['needle pairs', truth, other], ['truth → synthetic fit', truth, synthetic], ['truth → anchor fit', truth, anchor]] as const
    for (const [kind, p, q] of pairs) {
      const [there, back] = [precisely(p, q), precisely(q, p)]
      note(`KL, ${kind}`, klDivergence(p, q, { estimator: 'quadrature' }), there.kl)
      if (q !== other) note('KL, fit → truth', klDivergence(q, p, { estimator: 'quadrature' }), back.kl)
      note(`Jensen–Shannon, ${kind}`, jensenShannon(p, q), 0.5 * (there.toHalfway + back.toHalfway))
      if (q === other) note('KL by Monte Carlo, needle pairs', klDivergence(p, q, { estimator: 'monte-carlo', seed }), there.kl)
    }
  }
  return tried
}

describe('the stated error, over 150 pairs of each class', () => {
  const tried = tryPairs(150)
  it.each(Object.keys(tried))('covers the actual error of 19 in 20, and is typically less than six times as large: %s', kind => {
    const covered = tried[kind].filter(({ stated, actual }) => actual <= stated).length / tried[kind].length
    const ratios = tried[kind].map(({ stated, actual }) => stated / actual).sort((a, b) => a - b)
    // 150 pairs tell a share of 95 % to within a standard error of 1.8 %.
    expect(covered).toBeGreaterThan(0.93)
    expect(ratios[ratios.length >> 1]).toBeLessThan(6)
  })
})
