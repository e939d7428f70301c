import { describe, expect, it, vi } from 'vitest'
import { drawExperiment } from '../../src/public/draws.ts'
import { followerOf } from './afterPicture.ts'
import { storeWith } from './store.ts'

const drawAt = (J: number) => drawExperiment({ J, n: 20, N_k: 5, maxIterations: 2 })
const [before, after] = [drawAt(4), drawAt(5)]

/** An explorer for which the test decides when a frame is painted. */
function followed() {
  const store = storeWith({ parameters: before.parameters, draw: before })
  const waiting = new Set<() => void>()
  const follower = followerOf(store, act => {
    waiting.add(act)
    return () => waiting.delete(act)
  })
  const paint = () => {
    const acts = [...waiting]
    waiting.clear()
    for (const act of acts) act()
  }
  const told = vi.fn<() => void>()
  follower.subscribe(told)
  return { store, follower, paint, told, waiting, J: () => follower.getState().parameters.J }
}

describe('what follows the picture', () => {
  it('is there at once while no hand is on a lever', () => {
    const { store, told, J } = followed()
    store.setState({ parameters: after.parameters })
    expect(J()).toBe(5)
    expect(told).toHaveBeenCalledOnce()
  })

  it('waits under a hand until the picture of the new setting has been painted', () => {
    const { store, paint, told, J } = followed()
    store.setState({ dragging: 'J' })
    paint()
    told.mockClear()
    store.setState({ parameters: after.parameters })
    paint()
    expect(J()).toBe(4)
    store.setState({ draw: after })
    expect(J()).toBe(4)
    expect(told).not.toHaveBeenCalled()
    paint()
    expect(J()).toBe(5)
    expect(told).toHaveBeenCalledOnce()
  })

  it('follows each picture of a hand that never rests, not only the last', () => {
    const { store, paint, J } = followed()
    store.setState({ dragging: 'J', parameters: after.parameters })
    store.setState({ parameters: { ...after.parameters, J: 6 } })
    store.setState({ draw: after })
    paint()
    expect(J()).toBe(6)
  })

  it('follows what grows while no picture is waited for, and where none comes any more', () => {
    const { store, follower, paint, J } = followed()
    store.setState({ dragging: 'J' })
    paint()
    store.setState({ tab: 'L' })
    paint()
    expect(follower.getState().tab).toBe('L')
    store.setState({ parameters: after.parameters, failure: { attempt: 3, attempts: 3, reason: 'lost' } })
    paint()
    expect(J()).toBe(5)
  })

  it('has caught up when the hand lets go, and waits for nothing then', () => {
    const { store, told, J, waiting } = followed()
    store.setState({ dragging: 'J', parameters: after.parameters })
    store.setState({ draw: after })
    store.setState({ dragging: null })
    expect(J()).toBe(5)
    expect(waiting.size).toBe(0)
    expect(told).toHaveBeenCalledTimes(1)
  })
})
