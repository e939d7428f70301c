/**
 * The measures side by side under their heading, with the formula and words of the measure that is pointed at, or else
 * of the chosen one. Their place is as large as the largest of them needs, so that they cover nothing and nothing
 * moves.
 */
import { useId, useState, type CSSProperties } from 'react'
import { isAvailable } from '../../src/experiment/rows.ts'
import type { Measure } from '../../src/parameters/parameters.ts'
import { useActions, useExplorer } from '../explorer/context.ts'
import { WithSymbols } from '../terms/WithSymbols.tsx'
import css from './MeasureColumns.module.css'
import { MeasureFormula } from '../terms/MeasureFormula.tsx'
import { MEASURES, measureWords } from '../terms/measures.ts'
import { useWords } from '../words/shelf.ts'

/** The number of columns that share the width; at least four, even where there are fewer measures. */
const COLUMNS = Math.max(4, MEASURES.length)

interface ChoiceProps {
  readonly chosen: Measure
  /** The dimension of the world that is measured: not every measure works in every dimension. */
  readonly dimension: number
  readonly onChoose: (measure: Measure) => void
}

/** The choice of measure, connected to the explorer. */
export function MeasureColumns() {
  const { setParameter } = useActions()
  const chosen = useExplorer(state => state.parameters.measure)
  const dimension = useExplorer(state => state.parameters.dimension)
  return <MeasureChoice chosen={chosen} dimension={dimension} onChoose={measure => setParameter('measure', measure)} />
}

export function MeasureChoice({ chosen, dimension, onChoose }: ChoiceProps) {
  const { measuredBy } = useWords('gap')
  const { measure: options } = useWords('parameters').options
  const measures = useWords('measures')
  const [pointed, setPointed] = useState<Measure | null>(null)
  const shown = pointed ?? chosen
  const id = useId()
  const letGo = () => setPointed(null)
  return (
    <section
      className={css.measure}
      style={{ '--columns': COLUMNS } as CSSProperties}
      onKeyDown={event => event.key === 'Escape' && letGo()}
      onPointerLeave={letGo}
    >
      <div className={css.head}>
        <h2 id={id}>{measuredBy}</h2>
        <p className={css.formula}>
          {MEASURES.map(value => (
            <span key={value} data-shown={value === shown}>
              <MeasureFormula measure={value} />
            </span>
          ))}
        </p>
      </div>
      <div role="radiogroup" aria-labelledby={id} className={css.options}>
        {MEASURES.map(value => {
          const { label } = options[value]
          const available = isAvailable(value, dimension)
          return (
            <label
              key={value}
              className={css.option}
              onPointerEnter={event => event.pointerType === 'mouse' && setPointed(value)}
              // A measure that is not available cannot be chosen: on touch screens, a press shows its words instead.
              onClick={available ? undefined : () => setPointed(value)}
            >
              <input
                type="radio"
                className={css.radio}
                name={id}
                checked={value === chosen}
                disabled={!available}
                aria-describedby={`${id}${value}`}
                onChange={() => {
                  letGo()
                  onChoose(value)
                }}
              />
              <span data-text={label}>{label}</span>
            </label>
          )
        })}
      </div>
      <div className={css.words}>
        {MEASURES.map(value => (
          <p key={value} id={`${id}${value}`} data-shown={value === shown}>
            <WithSymbols text={measureWords(value, dimension, measures)} />
          </p>
        ))}
      </div>
    </section>
  )
}
