/** Runs the tween: moves to a new picture frame by frame, or shows it at once if no motion is wanted. */
import { useEffect, useReducer, useRef } from 'react'
import type { Picture } from './picture.ts'
import { between } from './tween.ts'

/** The picture to show now. `still` is true while the reader drags a lever, or if the reader asked for no motion. */
export function useTween(target: Picture, still: boolean): Picture {
  const shown = useRef(target)
  const [, showNext] = useReducer((frames: number) => frames + 1, 0)
  if (still) shown.current = target

  useEffect(() => {
    const from = shown.current
    if (from === target) return
    let start: number | null = null
    const step = (now: number) => {
      start ??= now
      shown.current = between(from, target, now - start)
      showNext()
      if (shown.current !== target) frame = requestAnimationFrame(step)
    }
    let frame = requestAnimationFrame(step)
    return () => cancelAnimationFrame(frame)
  }, [target, still])

  return shown.current
}
