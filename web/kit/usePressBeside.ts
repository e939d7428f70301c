/**
 * Closes a dialog when the reader presses beside it. The press must begin and end outside of the dialog. A press on the
 * dialog's edge or scrollbar does not close it, nor does a drag that selects text and ends outside.
 */
import { useRef, type MouseEvent } from 'react'

function isBeside({ target, currentTarget, clientX: x, clientY: y }: MouseEvent<HTMLDialogElement>): boolean {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect()
  return target === currentTarget && (x < left || x > right || y < top || y > bottom)
}

export function usePressBeside(close: () => void) {
  const began = useRef(false)
  return {
    onPointerDown: (event: MouseEvent<HTMLDialogElement>) => void (began.current = isBeside(event)),
    onClick: (event: MouseEvent<HTMLDialogElement>) => {
      if (began.current && isBeside(event)) close()
    },
  }
}
