/**
 * Keeps the draw on the plane up to date with the parameters. The newest request wins: an older answer is never shown
 * after a newer one.
 */
import type { Parameters } from '../../../src/parameters/parameters.ts'
import type { Draw } from '../../../src/experiment/results.ts'
import type { Pool } from '../../../src/worker/pool.ts'
import type { Store } from '../store.ts'
import type { Latency } from './latency.ts'
import type { Ahead } from './ahead.ts'
import { afterPaint } from '../../kit/afterPaint.ts'
import { Newest } from './newest.ts'
import { sameDraw } from './sameDraw.ts'

interface Request {
  readonly number: number
  readonly parameters: Parameters
}

export type Draws = ReturnType<typeof drawsFor>

export function drawsFor(store: Store, pool: Pool, latency?: Latency) {
  let requests = 0
  /** The number of the request whose picture is on screen. */
  let shown = 0

  let ahead: Ahead | null = null
  const draws = new Newest<Request, Draw>({
    ask: ({ parameters }, signal) => pool.draw(parameters, signal),
    onResult: (draw, request) => {
      show(draw, request.number)
      const { dragging } = store.getState()
      if (!dragging) return
      ahead?.keep(draw)
      ahead?.along(dragging)
    },
    onFailure: reason => console.error(reason),
  })

  function show(draw: Draw, request: number): void {
    if (request < shown) return
    shown = request
    // Every draw holds every measure. So the draw is shown with the present measure, even if the reader chose it after
    // the request.
    const { measure } = store.getState().parameters
    const measured = (one: Draw): Draw => ({ ...one, parameters: { ...one.parameters, measure } })
    // Called before the store changes, so that its wait for the paint comes first. Work that follows the picture is
    // then not measured as part of it.
    latency?.pictured(request)
    store.setState({
      draw: draw.projected ? { ...measured(draw), projected: measured(draw.projected) } : measured(draw),
    })
  }

  function ask(): void {
    const { parameters, draw } = store.getState()
    const number = ++requests
    latency?.requested(number)
    const known = draw && sameDraw(draw.parameters, parameters) ? draw : ahead?.find(parameters)
    if (known) {
      afterPaint(pool.hold())
      return show(known, number)
    }
    // The draw that the reader waits for goes first.
    ahead?.rest()
    draws.request({ number, parameters })
  }

  return {
    ask,
    /** From now on `made` computes draws ahead of a drag. */
    with: (made: Ahead): void => void (ahead = made),
    /** Computes the draw of the present parameters, and of every change from now on. */
    follow: (): (() => void) => {
      const { parameters, draw } = store.getState()
      if (!draw || !sameDraw(draw.parameters, parameters)) ask()
      return store.subscribe((state, before) => {
        if (state.parameters !== before.parameters) ask()
        if (state.dragging === before.dragging) return
        if (!state.dragging) return ahead?.rest()
        if (state.draw) ahead?.keep(state.draw)
        ahead?.along(state.dragging)
      })
    },
  }
}
