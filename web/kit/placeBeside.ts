/**
 * Keeps a panel of the top layer next to the button that opened it, and within the window. The panel stands below the
 * button or, where there is more room, above it.
 */

/** GAP is the distance between panel and button, EDGE the one between panel and window, in pixels. */
const GAP = 4
const EDGE = 8

function place(panel: HTMLElement, opener: HTMLElement): void {
  const { top, bottom, right } = opener.getBoundingClientRect()
  panel.style.maxHeight = ''
  const [width, height] = [panel.offsetWidth, panel.offsetHeight]
  const [above, below] = [top - GAP - EDGE, innerHeight - bottom - GAP - EDGE]
  const under = height <= below || below >= above
  // The button may be outside of the window, because something above it has grown.
  const room = Math.min(Math.max(0, under ? below : above), innerHeight - 2 * EDGE)
  panel.style.maxHeight = `${room}px`
  panel.style.left = `${Math.max(EDGE, Math.min(right, innerWidth - EDGE) - width)}px`
  const wanted = under ? bottom + GAP : top - GAP - Math.min(height, room)
  panel.style.top = `${Math.max(EDGE, Math.min(wanted, innerHeight - EDGE - Math.min(height, room)))}px`
}

/** @returns a function to call when the panel is closed */
export function placeBeside(panel: HTMLElement, opener: HTMLElement): () => void {
  const again = (event?: Event) => {
    if (event?.target !== panel) place(panel, opener)
  }
  // Content that grows or shrinks above the button moves the button; content that loads late resizes the panel. An
  // observer calls once when it starts.
  const observer = new ResizeObserver(() => again())
  observer.observe(document.body)
  observer.observe(panel)
  again()
  addEventListener('resize', again)
  addEventListener('scroll', again, { capture: true, passive: true })
  return () => {
    observer.disconnect()
    removeEventListener('resize', again)
    removeEventListener('scroll', again, { capture: true })
  }
}
