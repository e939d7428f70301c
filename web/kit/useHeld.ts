/**
 * A value that waits while a hand is on a lever, so that it does not delay the picture, and is there at once otherwise.
 */
import { useRef } from 'react'

/** While `held`, the value from before. */
export function useHeld<Value>(value: Value, held: boolean): Value {
  const shown = useRef(value)
  if (!held) shown.current = value
  return shown.current
}
