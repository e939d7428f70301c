/** Numbers that move to new values, and conditions that count only after they have lasted for a while. */
import { useEffect, useRef, useState } from 'react'
import { ease } from './easing.ts'

const DURATION = 320

/**
 * Moves to `target` in 320 ms, unless another time is given. The numbers jump at once where `still` is true: while the
 * reader drags a lever, or where the reader wants no motion. They also jump when the length of the list changes, as it
 * then means something else. Pass the same array while its values are the same.
 */
export function useMovingNumbers(target: readonly number[], still: boolean, duration = DURATION): readonly number[] {
  const [shown, setShown] = useState(target)
  const shownNow = useRef(target)
  // Only a new target starts a motion: when the reader lets go of a lever, `still` changes, but nothing should move.
  const stillNow = useRef(still)
  stillNow.current = still

  useEffect(() => {
    const from = shownNow.current
    if (from === target) return
    const show = (numbers: readonly number[]) => {
      shownNow.current = numbers
      setShown(numbers)
    }
    if (stillNow.current || from.length !== target.length || document.hidden) return show(target)
    let frame = 0
    let start: number | null = null
    const step = (now: number) => {
      start ??= now
      const progress = ease((now - start) / duration)
      if (progress === 1) return show(target)
      show(target.map((value, index) => from[index] + (value - from[index]) * progress))
      frame = requestAnimationFrame(step)
    }
    frame = requestAnimationFrame(step)
    return () => cancelAnimationFrame(frame)
  }, [target, duration])

  return still || shown.length !== target.length ? target : shown
}

/** True once `condition` has been true for `milliseconds` without a break. */
export function useLasting(condition: boolean, milliseconds: number): boolean {
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    if (!condition) return
    const timer = setTimeout(() => setLasting(true), milliseconds)
    return () => {
      clearTimeout(timer)
      setLasting(false)
    }
  }, [condition, milliseconds])
  return condition && lasting
}
