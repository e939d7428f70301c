/** The size of an element in whole CSS pixels, known before the first paint and followed from then on. */
import { createContext, type RefObject, useContext, useLayoutEffect, useState } from 'react'
import type { Size } from './view.ts'

/** The size to draw for where nothing can be measured. */
export const GivenSize = createContext<Size | null>(null)

export function useSize(ref: RefObject<Element | null>): Size | null {
  const [size, setSize] = useState(useContext(GivenSize))
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      if (width === 0 || height === 0) setSize(null)
      else setSize(old => (old?.width === width && old.height === height ? old : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return size
}
