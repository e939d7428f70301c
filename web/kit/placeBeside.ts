/**
 * Keeps a panel of the top layer beside what opened it: under it or, where there is more room, over it, and within the
 * window.
 */

/** Between the two, and to the edges of the window. */
const GAP = 4
const EDGE = 8

function place(panel: HTMLElement, opener: HTMLElement): void {
  const { top, bottom, right } = opener.getBoundingClientRect()
  panel.style.maxHeight = ''
  const [width, height] = [panel.offsetWidth, panel.offsetHeight]
  const [above, below] = [top - GAP - EDGE, innerHeight - bottom - GAP - EDGE]
  const under = height <= below || below >= above
  // The opener itself may be out of sight, where something has grown above it.
  const room = Math.min(Math.max(0, under ? below : above), innerHeight - 2 * EDGE)
  panel.style.maxHeight = `${room}px`
  panel.style.left = `${Math.max(EDGE, Math.min(right, innerWidth - EDGE) - width)}px`
  const wanted = under ? bottom + GAP : top - GAP - Math.min(height, room)
  panel.style.top = `${Math.max(EDGE, Math.min(wanted, innerHeight - EDGE - Math.min(height, room)))}px`
}

/** @returns to be called when the panel is closed */
export function placeBeside(panel: HTMLElement, opener: HTMLElement): () => void {
  const again = (event?: Event) => {
    if (event?.target !== panel) place(panel, opener)
  }
  // What grows or shrinks above the opener moves it, and what is loaded late the panel. Watching begins with a first
  // call.
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
