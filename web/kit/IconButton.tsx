/** A button that is only an icon. Screen readers say its name, and hovering shows it. */
import type { ReactNode } from 'react'
import css from './IconButton.module.css'

interface Props {
  readonly name: string
  readonly onClick: () => void
  readonly children: ReactNode
}

export function IconButton({ name, onClick, children }: Props) {
  return (
    <button type="button" className={css.button} aria-label={name} title={name} onClick={onClick}>
      {children}
    </button>
  )
}
