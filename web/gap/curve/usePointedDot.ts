/** Which draw the reader points at: a mouse picks it with a click, a finger with a second tap on the same one. */
import { useRef, useState, type MouseEvent, type PointerEvent } from 'react'
import { nearestDot, type Dot } from './draws.ts'
import type { Plot } from './plot.ts'
import type { MeasuredPoint } from './spread.ts'

/** How far from a dot it is still meant, in pixels. */
const REACH = { mouse: 8, touch: 18 }

interface Pointed {
  readonly dot: Dot
  readonly hint: string
}

const same = (a: Dot | undefined, b: Dot | null): boolean => a !== undefined && a.count === b?.count && a.draw === b.draw

export function usePointedDot(points: readonly MeasuredPoint[], plot: Plot | null, open: (dot: Dot) => void) {
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const touch = useRef(false)

  function dotAt(event: MouseEvent, reach: number): Dot | null {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    return plot && nearestDot(points, plot, event.clientX - left, event.clientY - top, reach)
  }
  const handlers = {
    onPointerDown(event: PointerEvent) {
      touch.current = event.pointerType !== 'mouse'
    },
    onPointerMove(event: PointerEvent) {
      if (event.pointerType !== 'mouse') return
      const dot = dotAt(event, REACH.mouse)
      if (!same(pointed?.dot, dot)) setPointed(dot && { dot, hint: 'click to open it' })
    },
    onPointerLeave(event: PointerEvent) {
      if (event.pointerType === 'mouse') setPointed(null)
    },
    onClick(event: MouseEvent) {
      const dot = dotAt(event, touch.current ? REACH.touch : REACH.mouse)
      if (touch.current && dot && !same(pointed?.dot, dot)) return setPointed({ dot, hint: 'tap again to open it' })
      setPointed(null)
      if (dot) open(dot)
    },
  }
  return { pointed, handlers }
}
