/**
 * Measures how long a reader waits: from a slider's event to the first frame painted with parameters at least as new.
 */
import { afterPaint } from '../../kit/afterPaint.ts'

export interface Latency {
  /** To be called when the present event has led to this request; only slider events count. */
  readonly requested: (request: number) => void
  /** To be called when the answer to `request` goes to the charts: it is painted in the next frame. */
  readonly pictured: (request: number) => void
}

export function sliderLatency(): Latency {
  /** Times of slider events whose picture is not painted yet, with the number of the request that each led to. */
  let unpainted: { readonly since: number; readonly request: number }[] = []
  let lastEvent: number | null = null
  document.addEventListener(
    'input',
    event => {
      if (event.target instanceof HTMLInputElement && event.target.type === 'range') lastEvent = event.timeStamp
    },
    { capture: true },
  )
  return {
    requested: request => {
      if (lastEvent === null) return
      unpainted.push({ since: lastEvent, request })
      lastEvent = null
    },
    pictured: request => {
      const shown = unpainted.filter(one => one.request <= request)
      if (shown.length === 0) return
      unpainted = unpainted.filter(one => one.request > request)
      afterPaint(() => {
        for (const { since } of shown) performance.measure('slider-to-paint', { start: since, end: performance.now() })
      })
    },
  }
}
