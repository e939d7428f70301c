/**
 * A value that does not change while the reader drags a lever, so that work for it does not delay the picture.
 * Otherwise it changes at once.
 */
import { useRef } from 'react'

/** While `held`, returns the value from before; otherwise the present value. */
export function useHeld<Value>(value: Value, held: boolean): Value {
  const shown = useRef(value)
  if (!held) shown.current = value
  return shown.current
}
