import { describe, expect, it, vi } from 'vitest'
import { completeParameters, DEFAULTS, type Parameters } from '../parameters/parameters.ts'
import { Cancelled, finish } from '../steps/steps.ts'
import { drawExperiment } from './draw.ts'
import { columns, sweepPoint } from './rows.ts'
import { summarize } from './summary.ts'
import { drawsSteps, sweepGap } from './sweep.ts'

const measures = ['jensen-shannon', 'truth-to-fit', 'fit-to-truth'] as const
const small: Partial<Parameters> = { N_k: 20, n: 40, seed: 11 }

describe('rows of draws', () => {
  it('hold anchor and synthetic divergence of each density measure, draw by draw', () => {
    const rows = finish(drawsSteps(completeParameters(small), 3, 2))
    const expected = [3, 4].flatMap(draw => {
      const { gaps } = drawExperiment({ ...small, draw })
      return measures.flatMap(measure => [gaps[measure].anchor.value, gaps[measure].synthetic.value])
    })
    expect([...rows]).toEqual(expected)
    expect(rows).toHaveLength(2 * columns(DEFAULTS))
  })
  it('are the same however they are cut', () => {
    const setting = completeParameters(small)
    const whole = finish(drawsSteps(setting, 0, 5))
    expect([...finish(drawsSteps(setting, 0, 2)), ...finish(drawsSteps(setting, 2, 3))]).toEqual([...whole])
  })
})

describe('a point of a curve', () => {
  const setting = completeParameters(small)
  const rows = finish(drawsSteps(setting, 0, 6))
  const point = sweepPoint(7, setting, rows)

  it('has the value it stands at and the number of draws', () => expect([point.value, point.draws]).toEqual([7, 6]))
  it.each(measures.map((measure, i) => [measure, 2 * i] as const))(
    'has every draw’s divergences and gap in order, for %s',
    (measure, column) => {
      const { anchor, synthetic, gap } = point.measures[measure]!
      for (let draw = 0; draw < 6; draw++) {
        const [a, s] = rows.subarray(draw * columns(setting) + column)
        expect([anchor.values[draw], synthetic.values[draw], gap.values[draw]]).toEqual([a, s, a - s])
      }
      for (const { values, summary } of [anchor, synthetic, gap]) expect(summary).toEqual(summarize(values))
    },
  )
})

describe('a sweep', () => {
  it('has a point for each value, in their order, and tells of each as it comes', async () => {
    const told: number[] = []
    const points = await sweepGap(small, {
      vary: 'J',
      values: [5, 0, 2],
      draws: 2,
      onPoint: point => told.push(point.value),
    })
    expect(points.map(({ value, draws }) => [value, draws])).toEqual([
      [5, 2],
      [0, 2],
      [2, 2],
    ])
    expect(told).toEqual([5, 0, 2])
  })
  it.each(['K', 'J', 'L', 'n', 'N_k'] as const)('varies %s and nothing else', async vary => {
    const value = { K: 3, J: 1, L: 5, n: 30, N_k: 9 }[vary]
    const [point] = await sweepGap(small, { vary, values: [value], draws: 2 })
    for (const draw of [0, 1]) {
      const { gaps } = drawExperiment({ ...small, [vary]: value, draw })
      expect(point.measures['jensen-shannon']!.gap.values[draw]).toBe(gaps['jensen-shannon'].gap.value)
    }
  })
  it('uses the same random streams at every point: what varies does not touch stays the same, draw by draw', async () => {
    const [few, many] = await sweepGap(small, { vary: 'L', values: [1, 9], draws: 4 })
    for (const measure of measures) {
      // The truth, the anchor data and the anchor fit do not look at L.
      expect(many.measures[measure]!.anchor.values).toEqual(few.measures[measure]!.anchor.values)
      expect(many.measures[measure]!.synthetic.values).not.toEqual(few.measures[measure]!.synthetic.values)
    }
  })
  it('begins at draw 0 whichever draw stands on the plane', async () => {
    const [here] = await sweepGap({ ...small, draw: 5 }, { vary: 'K', values: [2], draws: 1 })
    expect(here.measures['jensen-shannon']!.gap.values[0]).toBe(
      drawExperiment({ ...small, K: 2, draw: 0 }).gaps['jensen-shannon'].gap.value,
    )
  })
  it('stops as soon as it is aborted', async () => {
    let looks = 0
    const signal = {
      get aborted() {
        return ++looks > 50
      },
    }
    await expect(sweepGap({}, { vary: 'K', values: [2, 3, 4], draws: 100_000, signal })).rejects.toBeInstanceOf(
      Cancelled,
    )
    // The signal is asked before each step, and not again after it has answered yes.
    expect(looks).toBe(51)
  })
  it('keeps what it told before it was aborted', async () => {
    const controller = new AbortController()
    const told: number[] = []
    const onPoint = ({ value }: { value: number }) => {
      told.push(value)
      if (value === 1) controller.abort()
    }
    await expect(
      sweepGap(small, { vary: 'L', values: [0, 1, 2], draws: 1, signal: controller.signal, onPoint }),
    ).rejects.toBeInstanceOf(Cancelled)
    expect(told).toEqual([0, 1])
  })
  it('refuses a value out of range before it computes anything', async () => {
    const onPoint = vi.fn<() => void>()
    await expect(sweepGap({}, { vary: 'K', values: [2, 99], draws: 1, onPoint })).rejects.toThrow(
      new RangeError('K must be a whole number from 1 to 16'),
    )
    expect(onPoint).not.toHaveBeenCalled()
  })
  it.each([0, -1, 1.5, NaN])('refuses %s draws', async draws => {
    await expect(sweepGap({}, { vary: 'K', values: [2], draws })).rejects.toThrow(RangeError)
  })
})
