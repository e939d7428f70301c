/** What else the curve can show, folded away at the end of its tabs. */
import { useId } from 'react'
import { Folded, FoldedChoice } from '../../page/Folded.tsx'
import type { Shows } from './CurveForeground.tsx'
import type { Middle } from './spread.ts'

const SHOWN: readonly { readonly value: Shows; readonly label: string }[] = [
  { value: 'gap', label: 'the gap' },
  { value: 'distances', label: 'the gap and both distances' },
  { value: 'change', label: 'the change from here, draw by draw' },
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
  return (
    <Folded label="Options">
      <FoldedChoice name={useId()} legend="The curve shows" options={SHOWN} chosen={shows} onChoose={onShows} />
      <label>
        <input type="checkbox" checked={middle === 'mean'} onChange={event => onMiddle(event.target.checked ? 'mean' : 'median')} />
        mean ± s.d. instead of median and quartiles
      </label>
      <label>
        <input type="checkbox" aria-controls={tableId} checked={table} onChange={event => onTable(event.target.checked)} />
        table of this curve
      </label>
    </Folded>
  )
}
