/** The measure, as a native list: the browser can open it beyond the edges of a small frame. */
import { ChevronDown } from 'lucide-react'
import { isAvailable } from '../../src/experiment/rows.ts'
import { PARAMETERS, clampParameter } from '../../src/parameters/parameters.ts'
import { useActions, useExplorer } from '../explorer/context.ts'
import { useWords } from '../words/shelf.ts'
import css from './MeasureSelect.module.css'

export function MeasureSelect({ fixed }: { readonly fixed: boolean }) {
  const { measuredBy } = useWords('gap')
  const { named, options } = useWords('parameters')
  const { setParameter } = useActions()
  const measure = useExplorer(state => state.parameters.measure)
  const dimension = useExplorer(state => state.parameters.dimension)
  if (fixed)
    return (
      <span className={css.fixed}>
        <span className="said">{`${measuredBy} `}</span>
        <span>{options.measure[measure].label}</span>
      </span>
    )
  return (
    <span className={css.measure}>
      <select
        className={css.select}
        aria-label={measuredBy}
        title={named.measure.help}
        value={measure}
        onChange={event => setParameter('measure', clampParameter('measure', event.target.value))}
      >
        {PARAMETERS.measure.options.map(value => (
          <option key={value} value={value} disabled={!isAvailable(value, dimension)}>
            {options.measure[value].label}
          </option>
        ))}
      </select>
      <span className={css.shown} aria-hidden="true">
        <span>{options.measure[measure].label}</span>
        <ChevronDown size={15} strokeWidth={2} />
      </span>
    </span>
  )
}
