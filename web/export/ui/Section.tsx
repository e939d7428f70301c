/** One section of the dialog under its heading, and a row in it: a name and its buttons. */
import { useId, type ReactNode } from 'react'
import css from './Export.module.css'

interface SectionProps {
  readonly heading: string
  readonly children: ReactNode
}

export function Section({ heading, children }: SectionProps) {
  const id = useId()
  return (
    <section className={css.section} aria-labelledby={id}>
      <h3 id={id} className={css.heading}>
        {heading}
      </h3>
      {children}
    </section>
  )
}

interface RowProps {
  readonly name: string
  readonly children: ReactNode
}

export function Row({ name, children }: RowProps) {
  const id = useId()
  return (
    <div className={css.row} role="group" aria-labelledby={id}>
      <span id={id} className={css.name}>
        {name}
      </span>
      <span className={css.buttons}>{children}</span>
    </div>
  )
}
