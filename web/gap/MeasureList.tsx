/** The measures as a list with their sentences, behind a button that names the chosen one. */
import { ChevronDown } from 'lucide-react'
import { useId, useRef } from 'react'
import { isAvailable } from '../../src/experiment/rows.ts'
import { useActions, useExplorer } from '../context.ts'
import { WithSymbols } from '../symbols/WithSymbols.tsx'
import { MeasureFormula } from './MeasureFormula.tsx'
import css from './MeasureList.module.css'
import { MEASURE_OPTIONS, measureLabel, measureWords } from './measures.ts'

export function MeasureList() {
  const { setParameter } = useActions()
  const chosen = useExplorer(state => state.parameters.measure)
  const dimension = useExplorer(state => state.parameters.dimension)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const close = () => dialog.current?.close()
  return (
    <>
      <button type="button" className={css.button} aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        by <b>{measureLabel(chosen)}</b>
        <ChevronDown size={15} strokeWidth={2} aria-hidden />
      </button>
      <dialog ref={dialog} className={css.dialog} aria-labelledby={id} onClick={event => event.target === event.currentTarget && close()}>
        <div className={css.panel}>
          <header className={css.head}>
            <h2 id={id}>The gap, measured by</h2>
            <button type="button" className={css.done} onClick={close}>Done</button>
          </header>
          <div role="radiogroup" aria-labelledby={id} onKeyDown={event => event.key === 'Enter' && close()}>
            {MEASURE_OPTIONS.map(({ value, label }) => (
              <label key={value} className={css.option}>
                <input type="radio" name={id} checked={value === chosen} disabled={!isAvailable(value, dimension)} onChange={() => setParameter('measure', value)} />
                <span className={css.name}><span>{label}</span> <span className={css.formula}><MeasureFormula measure={value} /></span></span>
                <span className={css.help}><WithSymbols text={measureWords(value, dimension)} /></span>
              </label>
            ))}
          </div>
        </div>
      </dialog>
    </>
  )
}
