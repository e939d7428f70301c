/** A ringed “!” with one sentence, and the remedy as a button: how doubts and failures are said. */
import { CircleAlert } from 'lucide-react'
import css from './Note.module.css'

interface Props {
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

export function Note({ text, action }: Props) {
  return (
    <div className={css.note}>
      <CircleAlert className={css.ring} size={17} strokeWidth={1.75} aria-hidden />
      <p>{text}</p>
      {action && (
        <button type="button" className={css.button} onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  )
}
