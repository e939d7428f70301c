/**
 * The event handlers of every slider. A finger that touches a track may be about to scroll, but browsers move the
 * slider at once. So nothing is set until the finger has moved sideways or has been lifted in place. If the browser
 * takes the gesture for a scroll, nothing is set.
 */
import { useEffect, useRef, type ChangeEvent, type PointerEvent } from 'react'

/** How far a finger may tremble, in pixels. */
const SLOP = 6

type Gesture =
  | { readonly state: 'free' }
  /** `meant` is the value that is set if the gesture turns out to be for the slider. */
  | { readonly state: 'unsure'; readonly meant: number | null }
  | { readonly state: 'sliding' }
  /** The gesture was a scroll. Until the finger is lifted, the slider's events are ignored. */
  | { readonly state: 'refused' }

const LET_GO = ['pointerup', 'pointercancel', 'blur'] as const
const LIFTED = ['touchend', 'touchcancel'] as const

export function useSliding(value: number, onChange: (value: number) => void, onDragging: (dragging: boolean) => void) {
  const gesture = useRef<Gesture>({ state: 'free' })
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => () => stop.current?.(), [])

  function start(event: PointerEvent): void {
    stop.current?.()
    const { pointerId, pointerType, clientX: x, clientY: y } = event
    const before = value
    let dragging = false
    const drag = (now: boolean) => {
      if (dragging !== now) onDragging((dragging = now))
    }
    const settle = (next: 'free' | 'sliding') => {
      const { current } = gesture
      gesture.current = { state: next }
      if (current.state === 'unsure' && current.meant !== null) onChange(current.meant)
    }
    const move = (moved: globalThis.PointerEvent) => {
      if (moved.pointerId !== pointerId || gesture.current.state !== 'unsure') return
      const [dx, dy] = [Math.abs(moved.clientX - x), Math.abs(moved.clientY - y)]
      if (dx < SLOP || dx <= dy) return
      drag(true)
      settle('sliding')
    }
    const end = (ended: Event) => {
      if ('pointerId' in ended && ended.pointerId !== pointerId) return
      stop.current?.()
      if (ended.type === 'pointerup') return settle('free')
      if (ended.type === 'blur') return void (gesture.current = { state: 'free' })
      if (gesture.current.state === 'sliding') onChange(before)
      gesture.current = { state: 'refused' }
      // The slider's own last event comes after these listeners, so the state changes one task later.
      const lifted = () => {
        for (const type of LIFTED) window.removeEventListener(type, lifted)
        setTimeout(() => gesture.current.state === 'refused' && (gesture.current = { state: 'free' }))
      }
      for (const type of LIFTED) window.addEventListener(type, lifted)
    }
    // Listens on the window, because a finger or a mouse button is often released outside of the slider.
    window.addEventListener('pointermove', move)
    for (const type of LET_GO) window.addEventListener(type, end)
    stop.current = () => {
      window.removeEventListener('pointermove', move)
      for (const type of LET_GO) window.removeEventListener(type, end)
      stop.current = null
      drag(false)
    }
    gesture.current = pointerType === 'mouse' ? { state: 'sliding' } : { state: 'unsure', meant: null }
    drag(pointerType === 'mouse')
  }

  return {
    onPointerDown: start,
    onChange({ target: { valueAsNumber: next } }: ChangeEvent<HTMLInputElement>) {
      const { current } = gesture
      if (current.state === 'unsure') gesture.current = { state: 'unsure', meant: next }
      else if (current.state !== 'refused') onChange(next)
    },
  }
}
