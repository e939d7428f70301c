/** Keeps the draw on the plane that of the present parameters: the newest request wins, and no older answer is shown after it. */
import type { Parameters } from '../../src/parameters.ts'
import type { Draw } from '../../src/experiment/results.ts'
import type { Pool } from '../../src/worker/pool.ts'
import type { Store } from '../store.ts'
import type { Latency } from './latency.ts'
import { Newest } from './newest.ts'

interface Request {
  readonly number: number
  readonly parameters: Parameters
}

export function drawsFor(store: Store, pool: Pool, latency?: Latency) {
  let requests = 0
  /** The number of the request whose picture is on screen. */
  let shown = 0

  const draws = new Newest<Request, Draw>({
    ask: ({ parameters }, signal) => pool.draw(parameters, signal),
    onResult: (draw, request) => show(draw, request.number),
    onFailure: reason => console.error(reason),
  })

  function show(draw: Draw, request: number): void {
    if (request < shown) return
    shown = request
    // Every draw carries every measure: one chosen since the request was made holds for its answer too.
    const { measure } = store.getState().parameters
    const measured = (one: Draw): Draw => ({ ...one, parameters: { ...one.parameters, measure } })
    // First of those who wait for the paint, so that nothing that follows the picture is taken for a part of it.
    latency?.pictured(request)
    store.setState({ draw: draw.projected ? { ...measured(draw), projected: measured(draw.projected) } : measured(draw) })
  }

  function ask(): void {
    const { parameters, draw } = store.getState()
    const number = ++requests
    latency?.requested(number)
    if (draw && sameDraw(draw.parameters, parameters)) show(draw, number)
    else draws.request({ number, parameters })
  }

  return {
    ask,
    /** Answers every change from now on, and what has changed before. */
    follow: (): (() => void) => {
      const { parameters, draw } = store.getState()
      if (!draw || !sameDraw(draw.parameters, parameters)) ask()
      return store.subscribe((state, before) => {
        if (state.parameters !== before.parameters) ask()
      })
    },
  }
}

/** Whether one setting's draw serves for the other: they differ at most in the density measure, and a draw holds all of these. */
export function sameDraw(a: Parameters, b: Parameters): boolean {
  const sameMeasures = a.measure === b.measure || b.measure !== 'as-published'
  return sameMeasures && (Object.keys(a) as (keyof Parameters)[]).every(key => key === 'measure' || a[key] === b[key])
}
