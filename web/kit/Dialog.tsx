/** A native modal dialog: as a card in the middle, or as a sheet from the bottom within thumb's reach. */
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useWords } from '../words/shelf.ts'
import css from './Dialog.module.css'
import { usePressBeside } from './usePressBeside.ts'

interface Props {
  readonly title: string
  readonly subtitle?: string
  readonly shape: 'card' | 'sheet'
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

export function Dialog({ title, subtitle, shape, open, onClose, children }: Props) {
  const words = useWords('kit')
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const beside = usePressBeside(onClose)
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open) dialog.current?.close()
  }, [open])
  return (
    <dialog
      ref={dialog}
      className={`${css.dialog} ${css[shape]}`}
      aria-labelledby={titleId}
      onClose={onClose}
      {...beside}
    >
      {open && (
        <div className={css.content}>
          <div className={css.head}>
            <h2 id={titleId}>{title}</h2>
            <button type="button" className={css.done} onClick={onClose}>
              {words.done}
            </button>
          </div>
          {subtitle && <p className={css.subtitle}>{subtitle}</p>}
          {children}
        </div>
      )}
    </dialog>
  )
}
