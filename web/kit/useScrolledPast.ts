/** Whether the reader has scrolled an element away under a band of a given height at the top of the window. */
import { useEffect, useState, type RefObject } from 'react'
import { unitOf } from './typeSize.ts'

/** @param height of the band, in pixels at the size of type that browsers come with */
export function useScrolledPast(element: RefObject<Element | null>, height: number): boolean {
  const [past, setPast] = useState(false)
  useEffect(() => {
    if (!element.current) return
    const band = height * unitOf(element.current)
    const observer = new IntersectionObserver(
      // If the element leaves and returns between two frames, there are two entries. The last entry is the present
      // state.
      entries => {
        const { isIntersecting, boundingClientRect } = entries.at(-1)!
        setPast(!isIntersecting && boundingClientRect.bottom <= band)
      },
      { rootMargin: `-${band}px 0px 0px 0px` },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, height])
  return past
}
