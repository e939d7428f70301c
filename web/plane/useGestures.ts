/**
 * Pointer and wheel over the plane: pointing, picking, zooming and panning. They never block the scrolling of the page.
 */
import { type RefObject, useEffect, useRef } from 'react'

export interface Gestures {
  /** Pixels to one unit of the picture. */
  readonly unit: number
  readonly zoomed: boolean
  /** Where the pointer is, in units of the picture; null when it has left. */
  readonly onPoint: (at: Position | null) => void
  readonly onPick: (at: Position, touch: boolean) => void
  readonly onZoom: (factor: number, at: Position) => void
  readonly onPan: (dx: number, dy: number) => void
}

export interface Position {
  readonly x: number
  readonly y: number
}

/** A pointer that moves less than this between down and up, in pixels, picks something. */
const STILL = 4
/**
 * Zoom for one pixel of the wheel. A pinch on a trackpad arrives as a wheel event with the control key and small steps.
 */
const PER_PIXEL = 0.0025
const PER_PINCHED_PIXEL = 0.01
const LINE = 16

interface Down extends Position {
  readonly startX: number
  readonly startY: number
}

const middle = (a: Position, b: Position): Position => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
const apart = (a: Position, b: Position): number => Math.max(1, Math.hypot(a.x - b.x, a.y - b.y))

/** @param zoomable whether wheel and two fingers zoom the plane; if not, they are left to the page */
export function useGestures(
  ref: RefObject<HTMLElement | null>,
  gestures: Gestures,
  enabled: boolean,
  zoomable: boolean,
): void {
  const latest = useRef(gestures)
  latest.current = gestures

  useEffect(() => {
    const element = ref.current
    if (!element || !enabled) return
    const down = new Map<number, Down>()
    let moved = false

    const at = ({ clientX, clientY }: MouseEvent): Position => {
      const { left, top } = element.getBoundingClientRect()
      const { unit } = latest.current
      return { x: (clientX - left - element.clientLeft) / unit, y: (clientY - top - element.clientTop) / unit }
    }
    const onControl = (event: Event) => event.target instanceof Element && event.target.closest('button') !== null

    const start = (event: PointerEvent) => {
      if (onControl(event) || (event.pointerType === 'mouse' && event.button !== 0)) return
      const { x, y } = at(event)
      if (down.size === 0) moved = false
      down.set(event.pointerId, { x, y, startX: x, startY: y })
    }

    const move = (event: PointerEvent) => {
      const here = at(event)
      const before = down.get(event.pointerId)
      if (!before) {
        if (event.pointerType !== 'touch') latest.current.onPoint(onControl(event) ? null : here)
        return
      }
      if (Math.hypot(here.x - before.startX, here.y - before.startY) > STILL) moved = true
      const [other] = [...down].filter(([id]) => id !== event.pointerId).map(([, position]) => position)
      if (other && zoomable) {
        const [old, now] = [middle(before, other), middle(here, other)]
        latest.current.onZoom(apart(here, other) / apart(before, other), now)
        latest.current.onPan(now.x - old.x, now.y - old.y)
      } else if (latest.current.zoomed && moved) {
        element.setPointerCapture(event.pointerId)
        latest.current.onPan(here.x - before.x, here.y - before.y)
      }
      down.set(event.pointerId, { ...before, ...here })
    }

    const end = (event: PointerEvent) => {
      const known = down.delete(event.pointerId)
      if (known && !moved && down.size === 0) latest.current.onPick(at(event), event.pointerType === 'touch')
    }
    const cancel = (event: PointerEvent) => down.delete(event.pointerId)
    const leave = (event: PointerEvent) => {
      // A lifted finger leaves as well, but a finger does not point.
      if (event.pointerType !== 'touch' && !down.has(event.pointerId)) latest.current.onPoint(null)
    }

    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1)
      const perPixel = Math.abs(pixels) < 50 ? PER_PINCHED_PIXEL : PER_PIXEL
      latest.current.onZoom(Math.exp(-pixels * perPixel), at(event))
    }
    /** Two fingers zoom the plane; one finger scrolls the page. */
    const touch = (event: TouchEvent) => {
      if (event.touches.length > 1) event.preventDefault()
    }

    const listening = new AbortController()
    const { signal } = listening
    element.addEventListener('pointerdown', start, { signal })
    element.addEventListener('pointermove', move, { signal })
    element.addEventListener('pointerup', end, { signal })
    element.addEventListener('pointercancel', cancel, { signal })
    element.addEventListener('pointerleave', leave, { signal })
    if (zoomable) {
      element.addEventListener('wheel', wheel, { signal, passive: false })
      element.addEventListener('touchstart', touch, { signal, passive: false })
    }
    return () => listening.abort()
  }, [ref, enabled, zoomable])
}
