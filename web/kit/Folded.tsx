/**
 * A few less important choices behind one word. The browser lays the panel over everything, and closes it by Escape or
 * a press elsewhere. The panel can take the focus itself, so that a press on its words or its edge counts as a press in
 * the panel.
 */
import { ChevronDown } from 'lucide-react'
import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import css from './Folded.module.css'
import { placeBeside } from './placeBeside.ts'

interface Props {
  readonly label: string
  readonly children: ReactNode
}

export function Folded({ label, children }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const id = useId()
  // A layout effect, so that the panel has its place in the first frame in which it is seen.
  useLayoutEffect(() => (open ? placeBeside(panel.current!, button.current!) : undefined), [open])
  return (
    <div className={css.folded}>
      <button
        ref={button}
        type="button"
        className={css.button}
        popoverTarget={id}
        aria-expanded={open}
        aria-controls={id}
      >
        <span>{label}</span>
        <ChevronDown size={14} strokeWidth={2} aria-hidden />
      </button>
      <div
        ref={panel}
        id={id}
        className={css.panel}
        data-placed={open}
        popover="auto"
        role="group"
        aria-label={label}
        tabIndex={-1}
        onToggle={event => setOpen(event.newState === 'open')}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!relatedTarget || currentTarget.contains(relatedTarget) || relatedTarget === button.current) return
          // The focus has moved on by keyboard, so the panel closes. It closes after this event: otherwise the element
          // that is being pressed would move.
          setTimeout(() => currentTarget.hidePopover())
        }}
      >
        {open && children}
      </div>
    </div>
  )
}

interface ChoiceProps<Value> {
  readonly name: string
  readonly legend: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

/** A choice of one among several, each on its own line. */
export function FoldedChoice<Value extends string | null>({
  name,
  legend,
  options,
  chosen,
  onChoose,
}: ChoiceProps<Value>) {
  return (
    <fieldset className={css.choice}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={label}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
