/** Numbers on their way to new values, and conditions that count only once they have lasted. */
import { useEffect, useRef, useState } from 'react'
import { ease } from './easing.ts'

const DURATION = 320

/**
 * Follows `target` over 320 ms, or at once where `still`: under the reader's hand, or where no motion is wanted. A list
 * of another length is another thing, and stands at once too. Keep the list's identity while its values are the same.
 */
export function useMovingNumbers(target: readonly number[], still: boolean): readonly number[] {
  const [shown, setShown] = useState(target)
  const shownNow = useRef(target)
  // Letting go of a lever is no news: only a new target moves anything.
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
      const progress = ease((now - start) / DURATION)
      if (progress === 1) return show(target)
      show(target.map((value, index) => from[index] + (value - from[index]) * progress))
      frame = requestAnimationFrame(step)
    }
    frame = requestAnimationFrame(step)
    return () => cancelAnimationFrame(frame)
  }, [target])

  return still || shown.length !== target.length ? target : shown
}

/** True once `condition` has been true for so long without a break. */
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
