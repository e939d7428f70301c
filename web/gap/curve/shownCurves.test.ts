import { describe, expect, it } from 'vitest'
import type { SweepPoint } from '../../../src/experiment/results.ts'
import type { Curve } from '../../explorer/store.ts'
import { HEAVY, madeUpCurve } from './madeUp.ts'
import { axisFor, shownCurves } from './shownCurves.ts'

const PRESENT = { K: 2, J: 2, L: 2 }

const curveOf = (points: readonly SweepPoint[]): Curve => ({
  points,
  settled: points,
  done: 20,
  wanted: 20,
  status: 'done',
  speed: null,
})
const sweep = madeUpCurve(HEAVY, [2, 5, 9], 20).map(({ value, draws, ...swept }): SweepPoint => ({
  value,
  draws,
  measures: { 'truth-to-fit': swept },
}))
/** As heavy-tailed as the others, but its lever has hardly any effect. */
const level = sweep.map(point => ({
  ...sweep[0],
  value: point.value,
  measures: { 'truth-to-fit': shifted(sweep[0], point.value) },
}))
const curves = { K: curveOf(sweep), J: curveOf(sweep), L: curveOf(level) }

function shifted({ measures }: SweepPoint, value: number) {
  const { anchor, synthetic, gap } = measures['truth-to-fit']!
  return { anchor, synthetic, gap: { ...gap, values: gap.values.map(nats => nats - (value - PRESENT.L) / 10) } }
}

describe('changes from the present setting', () => {
  const shown = shownCurves(curves, PRESENT, 'truth-to-fit', 'change')
  it('are none at the present setting, and what the lever did elsewhere', () => {
    const [present, , far] = shown.L.points.map(point => point.measures['truth-to-fit']!.gap.values)
    expect([...present].every(nats => nats === 0)).toBe(true)
    expect(far.every(nats => Math.abs(nats + 0.7) < 1e-9)).toBe(true)
  })
  it('leave an old curve out, whose changes were from elsewhere', () => {
    expect(shown.K.settled).toEqual([])
  })
  it('have an axis of their own for each lever', () => {
    const axis = (lever: 'K' | 'L') =>
      axisFor(shown, { lever, measure: 'truth-to-fit', middle: 'median', shows: 'change' })
    expect(axis('K').domain[1]).toBeGreaterThan(10)
    expect(axis('L').domain[0]).toBeGreaterThan(-2)
  })
})

it('gaps as they are share one axis, whichever tab is open', () => {
  const shown = shownCurves(curves, PRESENT, 'truth-to-fit', 'gap')
  expect(shown).toBe(curves)
  const axis = (lever: 'K' | 'L') => axisFor(shown, { lever, measure: 'truth-to-fit', middle: 'median', shows: 'gap' })
  expect(axis('K')).toEqual(axis('L'))
})
