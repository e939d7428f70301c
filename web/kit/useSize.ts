/** The size of an element in units of the reader's type, known before the first paint and followed from then on. */
import { createContext, type RefObject, startTransition, useContext, useLayoutEffect, useState } from 'react'
import { StillsContext } from './stills.ts'
import { unitOf } from './typeSize.ts'

export interface MeasuredSize {
  readonly width: number
  readonly height: number
  /** Screen pixels to one unit of width and height: more than 1 for a reader with large type. */
  readonly unit?: number
}

/** The size to use where nothing can be measured, as at build time. */
export const GivenSize = createContext<MeasuredSize | null>(null)

export function useSize(ref: RefObject<HTMLElement | null>): MeasuredSize | null {
  const [size, setSize] = useState(useContext(GivenSize))
  const standing = useContext(StillsContext) !== null
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    // Without the style sheet the drawing would stretch this element. A larger drawing would follow, and so on without
    // end.
    element.style.contain = 'size'
    const measure = () => {
      const { clientWidth, clientHeight } = element
      if (clientWidth === 0 || clientHeight === 0) return setSize(null)
      const unit = unitOf(element)
      const [width, height] = [clientWidth / unit, clientHeight / unit]
      setSize(old =>
        old?.width === width && old.height === height && old.unit === unit ? old : { width, height, unit },
      )
    }
    // If a picture is shown already, nothing is urgent: the observer reports the size in the next frame, and the
    // drawing for that size may be rendered in slices.
    let first = standing
    if (!first) measure()
    const { ResizeObserver } = element.ownerDocument.defaultView ?? window
    const observer = new ResizeObserver(() => {
      if (first) startTransition(measure)
      else measure()
      first = false
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref, standing])
  return size
}

/** The attributes of an SVG of that size: drawn in units, shown in pixels. */
export const frameOf = ({ width, height, unit = 1 }: MeasuredSize) => ({
  width: width * unit,
  height: height * unit,
  viewBox: `0 0 ${width} ${height}`,
})
