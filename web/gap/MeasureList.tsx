/** The measures as a sheet with their sentences, behind a button that names the chosen one. */
import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import { isAvailable } from '../../src/experiment/rows.ts'
import { useActions, useExplorer } from '../explorer/context.ts'
import { Dialog } from '../kit/Dialog.tsx'
import { WithSymbols } from '../terms/WithSymbols.tsx'
import { MeasureFormula } from '../terms/MeasureFormula.tsx'
import css from './MeasureList.module.css'
import { MEASURES, measureWords } from '../terms/measures.ts'
import { useWords } from '../words/shelf.ts'
import { Pieces } from './Pieces.tsx'

const CHOSEN = { measure: (text: string) => <b>{text}</b> }

export function MeasureList() {
  const { measuredBy } = useWords('gap')
  const { by } = useWords('besideGap')
  const { measure: options } = useWords('parameters').options
  const measures = useWords('measures')
  const { setParameter } = useActions()
  const chosen = useExplorer(state => state.parameters.measure)
  const dimension = useExplorer(state => state.parameters.dimension)
  const [open, setOpen] = useState(false)
  const id = useId()
  const close = () => setOpen(false)
  return (
    <>
      <button type="button" className={css.button} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Pieces of={by(options[chosen].label)} set={CHOSEN} />
        <ChevronDown size={15} strokeWidth={2} aria-hidden />
      </button>
      <Dialog title={measuredBy} shape="sheet" open={open} onClose={close}>
        <div role="radiogroup" aria-label={measuredBy} onKeyDown={event => event.key === 'Enter' && close()}>
          {MEASURES.map(value => (
            <label key={value} className={css.option}>
              <input
                type="radio"
                name={id}
                checked={value === chosen}
                disabled={!isAvailable(value, dimension)}
                onChange={() => setParameter('measure', value)}
              />
              <span className={css.name}>
                <span>{options[value].label}</span>{' '}
                <span className={css.formula}>
                  <MeasureFormula measure={value} />
                </span>
              </span>
              <span className={css.help}>
                <WithSymbols text={measureWords(value, dimension, measures)} />
              </span>
            </label>
          ))}
        </div>
      </Dialog>
    </>
  )
}
