import { describe, expect, it, vi } from 'vitest'
import { drawExperiment } from '../../../src/experiment/draw.ts'
import type { Draw } from '../../../src/experiment/results.ts'
import { DEFAULTS, type Parameters } from '../../../src/parameters/parameters.ts'
import { Cancelled } from '../../../src/steps/steps.ts'
import { Ahead } from './ahead.ts'

const drawn = drawExperiment(DEFAULTS)

/** An engine whose answers the test gives by hand. */
function setUp(present: Parameters = DEFAULTS) {
  const asked: {
    readonly parameters: Parameters
    readonly signal: AbortSignal
    readonly answer: () => Promise<void>
    readonly fail: () => Promise<void>
  }[] = []
  const at = { present }
  const ahead = new Ahead(
    (parameters, signal) =>
      new Promise<Draw>((resolve, reject) => {
        // An answer arrives after a few turns of the event loop.
        const heard = () => new Promise<void>(done => setTimeout(done))
        asked.push({
          parameters,
          signal,
          answer: () => (resolve({ ...drawn, parameters }), heard()),
          fail: () => (reject(new Cancelled()), heard()),
        })
      }),
    () => at.present,
  )
  return { ahead, asked, at }
}

describe('while a hand is on a lever', () => {
  it('its other places are drawn one after the other, the nearest first, each once', async () => {
    const { ahead, asked } = setUp()
    ahead.keep(drawn)
    ahead.along('J')
    for (let i = 0; i < 30 && i < asked.length; i++) await asked[i].answer()
    expect(asked.map(({ parameters }) => parameters.J)).toEqual([3, 5, 2, 6, 1, 7, 0, 8, 9, 10, 11, 12, 13, 14, 15, 16])
    expect(ahead.find({ ...DEFAULTS, J: 7 })?.parameters.J).toBe(7)
    expect(ahead.find({ ...DEFAULTS, J: 7, seed: 1 })).toBeUndefined()
  })

  it('they are those around the place that the hand has come to', async () => {
    const { ahead, asked, at } = setUp()
    ahead.along('J')
    at.present = { ...DEFAULTS, J: 12 }
    await asked[0].answer()
    await asked[1].answer()
    expect(asked.slice(1, 3).map(({ parameters }) => parameters.J)).toEqual([12, 11])
  })

  it('nothing more is drawn once it has been let go, or when the reader waits for something else', async () => {
    const { ahead, asked } = setUp()
    ahead.along('J')
    ahead.rest()
    expect(asked[0].signal.aborted).toBe(true)
    await asked[0].answer()
    expect(asked).toHaveLength(1)
  })

  it('what could not be drawn ends it without a word', async () => {
    const { ahead, asked } = setUp()
    ahead.along('J')
    await asked[0].fail()
    expect(asked).toHaveLength(1)
  })

  it('draws that take their time are not made unasked', async () => {
    const clock = vi.spyOn(performance, 'now')
    clock.mockReturnValue(0)
    const { ahead, asked } = setUp()
    ahead.along('J')
    clock.mockReturnValue(1_000)
    await asked[0].answer()
    clock.mockRestore()
    expect(asked).toHaveLength(1)
  })

  it('no more is kept than what belongs to two levers, so that memory does not grow', () => {
    const { ahead } = setUp()
    for (let seed = 1; seed <= 35; seed++) ahead.keep({ ...drawn, parameters: { ...DEFAULTS, seed } })
    expect(ahead.find({ ...DEFAULTS, seed: 1 })).toBeUndefined()
    expect(ahead.find({ ...DEFAULTS, seed: 2 })).toBeDefined()
  })
})
