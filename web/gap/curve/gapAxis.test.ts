import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisScale, gapAxis, roomyTicks, steadyAxis } from './gapAxis.ts'

const between = (low: number, high: number, count = 500): Float64Array =>
  Float64Array.from({ length: count }, (_, index) => low + ((high - low) * index) / (count - 1))

describe('small gaps', () => {
  it('get a linear, signed axis, rounded outward', () => {
    const axis = gapAxis(between(-0.21, 0.39))
    expect(axis).toMatchObject({ kind: 'linear', ticks: [-0.2, 0, 0.2, 0.4], decimals: 1 })
    expect(axis.domain[0]).toBeCloseTo(-0.3)
    expect(axis.domain[1]).toBeCloseTo(0.4)
  })
  it('keep a fifth of the axis on the side where there is nothing', () => {
    const [low, high] = gapAxis(between(0.05, 0.4)).domain
    expect(-low / (high - low)).toBeGreaterThanOrEqual(0.2)
  })
  it('have three to five ticks with zero among them, whatever the data', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -19, max: 19, noNaN: true }),
        fc.double({ min: -19, max: 19, noNaN: true }),
        (a, b) => {
          const { kind, domain, ticks } = gapAxis(between(Math.min(a, b), Math.max(a, b)))
          const share = Math.min(-domain[0], domain[1]) / (domain[1] - domain[0])
          return kind === 'linear' && ticks.length >= 3 && ticks.length <= 5 && ticks.includes(0) && share >= 0.2 - 1e-9
        },
      ),
    )
  })
})

describe('heavy tails', () => {
  const axis = gapAxis(between(2, 430))
  it('get a signed-log axis with ticks at powers of ten', () => {
    expect(axis).toEqual({ kind: 'signed-log', domain: [-2, 500], ticks: [-1, 0, 1, 10, 100], decimals: 0 })
  })
  it('which is symmetric, and nearly linear between −1 and +1', () => {
    const place = axisScale({ kind: 'signed-log', domain: [-99, 99] }, -2, 2)
    expect(place(9)).toBeCloseTo(1)
    expect(place(-99)).toBeCloseTo(-2)
    expect(place(0.5) / place(1)).toBeCloseTo(Math.log(1.5) / Math.log(2))
  })
  it('drop ±1 where the chart is small', () => {
    expect(roomyTicks(axis.ticks, axisScale(axis, 160, 0), 14)).toEqual([-1, 0, 1, 10, 100])
    expect(roomyTicks(axis.ticks, axisScale(axis, 100, 0), 14)).toEqual([0, 10, 100])
  })
})

describe('before there is anything to draw', () => {
  it('no data, or no spread, still make an axis', () => {
    for (const gaps of [new Float64Array(), new Float64Array(20)]) {
      const { domain, ticks } = gapAxis(gaps)
      expect(domain[0]).toBeLessThan(0)
      expect(domain[1]).toBeGreaterThan(0)
      expect(ticks.length).toBeGreaterThanOrEqual(3)
    }
  })
})

describe('an axis being refined', () => {
  const shown = gapAxis(between(-0.2, 0.4))
  it('stays while it holds the data and is not much too wide', () => {
    expect(steadyAxis(shown, gapAxis(between(-0.15, 0.33)))).toBe(shown)
  })
  it('gives way when it is too narrow, far too wide, or of the other kind', () => {
    for (const asked of [between(-0.2, 0.6), between(-0.02, 0.05), between(-1, 300)].map(gaps => gapAxis(gaps))) {
      expect(steadyAxis(shown, asked)).toBe(asked)
    }
  })
})
