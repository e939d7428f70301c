/**
 * For a dialog that a press beside it closes: a press that begins and ends there. Not one on its edge or scrollbar,
 * which belong to the dialog as well, nor a drag that marks words in it and ends outside.
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
