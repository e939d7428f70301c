/** The two kinds of question that the builder asks: choose some of these, and choose one of these. */
import type { ReactNode } from 'react'
import css from './fields.module.css'

interface TickProps {
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChange: (checked: boolean) => void
  readonly children: ReactNode
}

export function Tick({ checked, disabled = false, onChange, children }: TickProps) {
  return (
    <label className={css.row} data-disabled={disabled || undefined}>
      <input type="checkbox" checked={checked} disabled={disabled} onChange={event => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  )
}

export function Question({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset className={css.question}>
      <legend className={css.legend}>{legend}</legend>
      {children}
    </fieldset>
  )
}

interface OneOfProps<Value> {
  readonly name: string
  /** `lang` is set where a label is in another language than the page. */
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

/** Options side by side, as many in a row as there is room for. */
export function OneOf<Value extends string | number>({ name, options, chosen, onChoose }: OneOfProps<Value>) {
  return (
    <div className={css.options}>
      {options.map(({ value, label, lang }) => (
        <label key={value} className={css.option}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span lang={lang}>{label}</span>
        </label>
      ))}
    </div>
  )
}
