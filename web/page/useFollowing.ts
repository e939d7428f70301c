/** Values that follow at a distance while a hand is on a lever, so that they do not delay the picture, and are there at once otherwise. */
import { useEffect, useReducer, useRef } from 'react'
import { afterPaint } from './afterPaint.ts'

/** While `held`, the value from before. */
export function useHeld<Value>(value: Value, held: boolean): Value {
  const shown = useRef(value)
  if (!held) shown.current = value
  return shown.current
}

/** While `late`, the value of a moment ago: the new one follows when the frame that was waited for has been painted. */
export function useFollowing<Value>(value: Value, late: boolean): Value {
  const shown = useRef(value)
  const newest = useRef(value)
  const waiting = useRef<(() => void) | null>(null)
  const [, showNext] = useReducer((times: number) => times + 1, 0)
  newest.current = value
  if (!late) shown.current = value

  useEffect(() => {
    // One wait for however many values come meanwhile: a hand that never rests would put it off for ever.
    if (shown.current === value) return
    waiting.current ??= afterPaint(() => {
      waiting.current = null
      if (shown.current === newest.current) return
      shown.current = newest.current
      showNext()
    })
  }, [value])
  useEffect(() => () => {
    waiting.current?.()
    waiting.current = null
  }, [])

  return shown.current
}
