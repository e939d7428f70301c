/**
 * Runs a function after the next frame is on screen. Work that the reader does not wait for must not delay the frame.
 */

/** @returns a function that cancels the call */
export function afterPaint(act: () => void): () => void {
  let port: MessagePort | null = null
  const frame = requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port = port1
    // A message posted within a frame is handled after that frame has been painted.
    port1.onmessage = () => {
      port1.close()
      act()
    }
    port2.postMessage(null)
  })
  return () => {
    cancelAnimationFrame(frame)
    port?.close()
  }
}
