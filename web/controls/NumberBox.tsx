/**
 * A box to type a number in. Its text is not replaced while the reader types. The arrow keys change the value, and
 * leaving the box completes it.
 */
import { useState, type KeyboardEvent } from 'react'
import { PARAMETERS, type NumberParameter } from '../../src/parameters/parameters.ts'
import { useExplorer, useThisExplorer } from '../explorer/context.ts'
import { useWords } from '../words/shelf.ts'
import css from './NumberBox.module.css'
import { noteOn, readNumber, showNumber } from './numberText.ts'
import { warningBefore } from './work.ts'

type Table = typeof PARAMETERS
type NumberKey = { [Key in keyof Table]: Table[Key] extends NumberParameter ? Key : never }[keyof Table]

interface Props {
  readonly parameter: NumberKey
  /** What assistive technology calls it. */
  readonly name: string
  /** The id of the element that says its meaning. */
  readonly describedBy?: string
  readonly className?: string
  /** Called when there is something to say about what was typed, and with null when that is over. */
  readonly onNote: (note: string | null) => void
}

export function NumberBox({ parameter: key, name, describedBy, className = '', onNote }: Props) {
  const words = useWords('levers')
  const { label } = useWords('parameters').named[key]
  const parameter: NumberParameter = PARAMETERS[key]
  const {
    store,
    actions: { setParameter },
  } = useThisExplorer()
  const value = useExplorer(state => state.parameters[key])
  const [typed, setTyped] = useState<string | null>(null)
  const [before, setBefore] = useState(value)
  const read = (text: string) => readNumber(text, parameter)

  function type(text: string): void {
    if (typed === null) setBefore(value)
    setTyped(text)
    const reading = read(text)
    const now = store.getState().parameters
    const warning = reading.value === null ? null : warningBefore({ [key]: reading.value }, now, words)
    onNote(warning && words.enter(warning))
    // A value that is only partly typed may be out of range, and slow work needs a warning first. Both are set only
    // when the reader leaves the box.
    if (reading.value !== null && reading.fault === null && warning === null) setParameter(key, reading.value)
  }

  function settle(): void {
    if (typed === null) return
    const reading = read(typed)
    if (reading.value !== null) setParameter(key, reading.value)
    onNote(typed.trim() === '' ? null : noteOn(reading, parameter.symbol ?? label, parameter, value, words))
    setTyped(null)
  }

  function step(by: number): void {
    onNote(null)
    setTyped(null)
    setParameter(key, ((typed === null ? null : read(typed).value) ?? value) + by * parameter.step)
  }

  function press(event: KeyboardEvent<HTMLInputElement>): void {
    const steps = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key]
    if (steps !== undefined) step(event.shiftKey ? Math.sign(steps) * 10 : steps)
    else if (event.key === 'Enter') settle()
    else if (event.key === 'Escape' && typed !== null) {
      setParameter(key, before)
      onNote(null)
      setTyped(null)
    } else return
    event.preventDefault()
  }

  return (
    <input
      className={`${css.box} ${className}`}
      type="text"
      inputMode={parameter.kind === 'integer' ? 'numeric' : 'decimal'}
      autoComplete="off"
      spellCheck={false}
      role="spinbutton"
      aria-label={name}
      aria-describedby={describedBy}
      aria-valuemin={parameter.min}
      aria-valuemax={parameter.max}
      aria-valuenow={value}
      value={typed ?? showNumber(value)}
      onChange={event => type(event.target.value)}
      onFocus={event => event.target.select()}
      onBlur={settle}
      onKeyDown={press}
    />
  )
}
