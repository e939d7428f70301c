/** The measures side by side under their heading; pointing at one, or focusing it, tells what it is. */
import { useEffect, useId, useRef, useState, type CSSProperties } from 'react'
import { isAvailable } from '../../src/experiment/rows.ts'
import type { Measure } from '../../src/parameters.ts'
import { useActions, useExplorer } from '../context.ts'
import css from './MeasureColumns.module.css'
import { MeasureFormula } from './MeasureFormula.tsx'
import { MEASURE_OPTIONS, ONLY_IN_THE_PLANE } from './measures.ts'

const TIP_DELAY = 300
/** So many columns share the width, whether there are as many measures or not. */
const COLUMNS = Math.max(4, MEASURE_OPTIONS.length)

/** The measure whose tip is open: at once by the keyboard, after a moment by the pointer; Escape closes it. */
function useTip() {
  const [open, setOpen] = useState<Measure | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const show = (measure: Measure | null, delay: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setOpen(measure), delay)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return { open, show }
}

interface ChoiceProps {
  readonly chosen: Measure
  /** Of the world that is measured: not all measures work in all. */
  readonly dimension: number
  readonly onChoose: (measure: Measure) => void
}

/** The measure of the explorer. */
export function MeasureColumns() {
  const { setParameter } = useActions()
  const chosen = useExplorer(state => state.parameters.measure)
  const dimension = useExplorer(state => state.parameters.dimension)
  return <MeasureChoice chosen={chosen} dimension={dimension} onChoose={measure => setParameter('measure', measure)} />
}

export function MeasureChoice({ chosen, dimension, onChoose }: ChoiceProps) {
  const { open, show } = useTip()
  const id = useId()
  return (
    <section
      className={css.measure}
      style={{ '--columns': COLUMNS } as CSSProperties}
      onKeyDown={event => event.key === 'Escape' && show(null, 0)}
      onPointerLeave={() => show(null, TIP_DELAY / 2)}
    >
      <h2 id={id}>The gap, measured by</h2>
      <div role="radiogroup" aria-labelledby={id} className={css.options}>
        {MEASURE_OPTIONS.map(({ value, label }) => (
          <label key={value} className={css.option} onPointerEnter={event => event.pointerType === 'mouse' && show(value, TIP_DELAY)}>
            <input
              type="radio"
              className={css.radio}
              name={id}
              checked={value === chosen}
              disabled={!isAvailable(value, dimension)}
              aria-describedby={`${id}${value}`}
              onChange={() => onChoose(value)}
              onFocus={event => event.currentTarget.matches(':focus-visible') && show(value, 0)}
              onBlur={() => show(null, 0)}
            />
            <span data-text={label}>{label}</span>
          </label>
        ))}
      </div>
      {MEASURE_OPTIONS.map(({ value, help }, column) => (
        <div
          key={value}
          role="tooltip"
          id={`${id}${value}`}
          className={css.tip}
          data-open={value === open}
          style={{ '--column': column } as CSSProperties}
          onPointerEnter={() => show(value, 0)}
        >
          <p className={css.formula}><MeasureFormula measure={value} /></p>
          <p>{isAvailable(value, dimension) ? help : ONLY_IN_THE_PLANE}</p>
        </div>
      ))}
    </section>
  )
}
