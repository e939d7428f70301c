/** A ringed “!” with one sentence, and the remedy as a button. Doubts and failures are told in this form. */
import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import css from './Note.module.css'

interface Props {
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
  /** Stands after the sentence, in the same line. */
  readonly children?: ReactNode
}

export function Note({ text, action, children }: Props) {
  return (
    <div className={css.note}>
      <CircleAlert className={css.ring} size={17} strokeWidth={1.75} aria-hidden />
      <div className={css.text}>
        <p>{text}</p> {children}
      </div>
      {action && (
        <button type="button" className={css.button} onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  )
}
