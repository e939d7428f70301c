/**
 * The strength of each component's points, eased. CSS transitions do the same for the outlines, but not for a canvas.
 */
import { useEffect, useRef, useState } from 'react'

const DURATION = 160

const same = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((value, i) => value === other[i])

/** Moves to `target` over time; at once if `still`, or if the number of values has changed. */
export function useLevels(target: readonly number[], still: boolean): readonly number[] {
  const [shown, setShown] = useState(target)
  const shownNow = useRef(target)

  useEffect(() => {
    const from = shownNow.current
    if (same(from, target)) return
    const show = (levels: readonly number[]) => {
      shownNow.current = levels
      setShown(levels)
    }
    if (still || from.length !== target.length) return show(target)
    let start: number | null = null
    const step = (now: number) => {
      start ??= now
      const progress = Math.min(1, (now - start) / DURATION)
      show(progress < 1 ? target.map((value, i) => from[i] + (value - from[i]) * progress) : target)
      if (progress < 1) frame = requestAnimationFrame(step)
    }
    let frame = requestAnimationFrame(step)
    return () => cancelAnimationFrame(frame)
  }, [target, still])

  return still || shown.length !== target.length ? target : shown
}
