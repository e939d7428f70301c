/** Measures what a reader feels: from the event of a slider to the first frame painted with parameters at least as new. */

/** Time stamps of slider events whose picture is not painted yet, with the number of the request they led to. */
let unpainted: { readonly since: number; readonly request: number }[] = []
let lastEvent: number | null = null

export function watchSliders(): void {
  document.addEventListener('input', event => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'range') lastEvent = event.timeStamp
  }, { capture: true })
}

/** The request that the present event, if it is a slider's, has led to. */
export function noteRequest(request: number): void {
  if (lastEvent === null) return
  unpainted.push({ since: lastEvent, request })
  lastEvent = null
}

/** The answer to `request` has been handed to the charts: it is painted in the next frame. */
export function notePicture(request: number): void {
  const shown = unpainted.filter(one => one.request <= request)
  if (shown.length === 0) return
  unpainted = unpainted.filter(one => one.request > request)
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    // A message posted within a frame is handled after that frame has been painted.
    port1.onmessage = () => {
      port1.close()
      for (const { since } of shown) performance.measure('slider-to-paint', { start: since, end: performance.now() })
    }
    port2.postMessage(null)
  })
}
