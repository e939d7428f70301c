/**
 * Whether a figure is too narrow for two columns. CSS does the layout; only the roles of tabs and panels need this
 * value.
 */
import { useLayoutEffect, useState, type RefObject } from 'react'
import { unitOf } from '../kit/typeSize.ts'

/** In pixels: the same width as in the figure's style sheet. */
const TWO_COLUMNS = 560

export function useNarrow(ref: RefObject<HTMLElement | null>): boolean {
  const [narrow, setNarrow] = useState(false)
  useLayoutEffect(() => {
    const figure = ref.current!
    const measure = () => setNarrow(figure.clientWidth < TWO_COLUMNS * unitOf(figure))
    measure()
    const { ResizeObserver } = figure.ownerDocument.defaultView ?? window
    const observer = new ResizeObserver(measure)
    observer.observe(figure)
    return () => observer.disconnect()
  }, [ref])
  return narrow
}
