/** Runs something once the next frame is on screen: what a reader does not wait for must not delay what they do. */

/** @returns what takes it back */
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
