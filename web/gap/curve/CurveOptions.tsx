/** What else the curve can show, folded away at the end of its tabs. */
import { memo, useId } from 'react'
import { Folded, FoldedChoice } from '../../kit/Folded.tsx'
import type { State, Shows, Middle } from '../../explorer/store.ts'

const SHOWN: readonly { readonly value: Shows; readonly label: string }[] = [
  { value: 'gap', label: 'the gap' },
  { value: 'distances', label: 'the gap and both distances' },
  { value: 'change', label: 'the change from here, draw by draw' },
]

interface Props {
  readonly shows: Shows
  readonly middle: Middle
  readonly table: boolean
  readonly tableId: string
  readonly onShow: (look: Partial<Pick<State, 'curveShows' | 'curveMiddle' | 'curveTable'>>) => void
}

export const CurveOptions = memo(function CurveOptions({ shows, middle, table, tableId, onShow }: Props) {
  return (
    <Folded label="Options">
      <FoldedChoice name={useId()} legend="The curve shows" options={SHOWN} chosen={shows} onChoose={curveShows => onShow({ curveShows })} />
      <label>
        <input type="checkbox" checked={middle === 'mean'} onChange={event => onShow({ curveMiddle: event.target.checked ? 'mean' : 'median' })} />
        mean ± s.d. instead of median and quartiles
      </label>
      <label>
        <input type="checkbox" aria-controls={tableId} checked={table} onChange={event => onShow({ curveTable: event.target.checked })} />
        table of this curve
      </label>
    </Folded>
  )
})
