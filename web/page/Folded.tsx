/** A few quiet choices behind one word: a small panel that opens under it, and closes when the reader turns elsewhere. */
import { ChevronDown } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import css from './Folded.module.css'

interface Props {
  readonly label: string
  readonly children: ReactNode
}

export function Folded({ label, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  const close = () => details.current?.removeAttribute('open')
  return (
    <details
      ref={details}
      className={css.folded}
      onBlur={event => !event.currentTarget.contains(event.relatedTarget) && event.relatedTarget && close()}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !details.current?.open) return
        event.preventDefault()
        close()
        details.current.querySelector('summary')?.focus()
      }}
    >
      <summary>{label}<ChevronDown size={14} strokeWidth={2} aria-hidden /></summary>
      <div className={css.panel}>{children}</div>
    </details>
  )
}

interface ChoiceProps<Value> {
  readonly name: string
  readonly legend: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

/** One of several, each on a line of its own. */
export function FoldedChoice<Value extends string | null>({ name, legend, options, chosen, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset className={css.choice}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={label}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
