import { describe, expect, it } from 'vitest'
import { drawExperiment } from '../experiment/draw.ts'
import { completeParameters } from '../parameters/parameters.ts'
import { finish } from '../steps/steps.ts'
import { streamRowsSteps } from '../experiment/stream.ts'
import { drawsSteps } from '../experiment/sweep.ts'
import { createEngine } from './engine.ts'

const setting = completeParameters({ n: 40, N_k: 10 })

describe('the engine behind the doorway', () => {
  it('says that it is there', () => expect(createEngine().ping()).toBe(true))
  it('draws what the science draws', async () => {
    expect(await createEngine().draw(1, setting)).toEqual(drawExperiment(setting))
  })
  it('computes rows as a sweep does', async () => {
    expect(await createEngine().rows(1, setting, 2, 3)).toEqual(finish(drawsSteps(setting, 2, 3)))
  })
  it('computes the stream as the science does', async () => {
    expect(await createEngine().stream(1, setting, 1, 2)).toEqual(finish(streamRowsSteps(setting, 1, 2)))
  })
  it('answers a draw before rows that were asked for earlier', async () => {
    const engine = createEngine()
    const order: string[] = []
    const rows = engine.rows(1, setting, 0, 200).then(() => order.push('rows'))
    const draw = engine.draw(2, setting).then(() => order.push('draw'))
    await Promise.all([rows, draw])
    expect(order).toEqual(['draw', 'rows'])
  })
  it('stops what is cancelled', async () => {
    const engine = createEngine()
    const rows = engine.rows(1, setting, 0, 1_000_000)
    engine.cancel(1)
    await expect(rows).rejects.toMatchObject({ name: 'Cancelled' })
  })
})
