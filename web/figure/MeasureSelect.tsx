/** The measure, as a list of the browser's own: it opens beyond the edges of a small frame. */
import { ChevronDown } from 'lucide-react'
import { isAvailable } from '../../src/experiment/rows.ts'
import { PARAMETERS, clampParameter } from '../../src/parameters.ts'
import { useActions, useExplorer } from '../explorer/context.ts'
import { MEASURE_OPTIONS, measureLabel } from '../terms/measures.ts'
import css from './MeasureSelect.module.css'

export function MeasureSelect({ fixed }: { readonly fixed: boolean }) {
  const { setParameter } = useActions()
  const measure = useExplorer(state => state.parameters.measure)
  const dimension = useExplorer(state => state.parameters.dimension)
  if (fixed) return <span className={css.fixed}><span className="said">The gap, measured by </span><span>{measureLabel(measure)}</span></span>
  return (
    <span className={css.measure}>
      <select
        className={css.select}
        aria-label="The gap, measured by"
        title={PARAMETERS.measure.help}
        value={measure}
        onChange={event => setParameter('measure', clampParameter('measure', event.target.value))}
      >
        {MEASURE_OPTIONS.map(({ value, label }) => <option key={value} value={value} disabled={!isAvailable(value, dimension)}>{label}</option>)}
      </select>
      <span className={css.shown} aria-hidden="true"><span>{measureLabel(measure)}</span><ChevronDown size={15} strokeWidth={2} /></span>
    </span>
  )
}
