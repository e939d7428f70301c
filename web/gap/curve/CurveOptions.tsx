/** What else the curve can show, folded away at the end of its tabs. */
import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import type { Shows } from './CurveForeground.tsx'
import css from './CurveOptions.module.css'
import type { Middle } from './spread.ts'

const SHOWN: readonly { readonly shows: Shows; readonly label: string }[] = [
  { shows: 'gap', label: 'the gap' },
  { shows: 'distances', label: 'the gap and both distances' },
  { shows: 'change', label: 'the change from here, draw by draw' },
]

interface Props {
  readonly shows: Shows
  readonly onShows: (shows: Shows) => void
  readonly middle: Middle
  readonly onMiddle: (middle: Middle) => void
  readonly table: boolean
  readonly onTable: (open: boolean) => void
  readonly tableId: string
}

export function CurveOptions({ shows, onShows, middle, onMiddle, table, onTable, tableId }: Props) {
  const name = useId()
  return (
    <details className={css.options}>
      <summary>Options<ChevronDown size={14} strokeWidth={2} aria-hidden /></summary>
      <div className={css.panel}>
        <fieldset>
          <legend>The curve shows</legend>
          {SHOWN.map(choice => (
            <label key={choice.shows}>
              <input type="radio" name={name} checked={shows === choice.shows} onChange={() => onShows(choice.shows)} />
              {choice.label}
            </label>
          ))}
        </fieldset>
        <label>
          <input type="checkbox" checked={middle === 'mean'} onChange={event => onMiddle(event.target.checked ? 'mean' : 'median')} />
          mean ± s.d. instead of median and quartiles
        </label>
        <label>
          <input type="checkbox" aria-controls={tableId} checked={table} onChange={event => onTable(event.target.checked)} />
          table of this curve
        </label>
      </div>
    </details>
  )
}
