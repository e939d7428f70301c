/** The other things that the curve can show, folded away at the end of its tabs. */
import { memo, useId } from 'react'
import { Folded, FoldedChoice } from '../../kit/Folded.tsx'
import type { State, Shows, Middle } from '../../explorer/store.ts'
import { useWords } from '../../words/shelf.ts'

const SHOWN: readonly Shows[] = ['gap', 'distances', 'change']

interface Props {
  readonly shows: Shows
  readonly middle: Middle
  readonly table: boolean
  readonly tableId: string
  readonly onShow: (look: Partial<Pick<State, 'curveShows' | 'curveMiddle' | 'curveTable'>>) => void
}

export const CurveOptions = memo(function CurveOptions({ shows, middle, table, tableId, onShow }: Props) {
  const words = useWords('curveHead')
  const options = SHOWN.map(value => ({ value, label: words.shown[value] }))
  return (
    <Folded label={words.options}>
      <FoldedChoice
        name={useId()}
        legend={words.shows}
        options={options}
        chosen={shows}
        onChoose={curveShows => onShow({ curveShows })}
      />
      <label>
        <input
          type="checkbox"
          checked={middle === 'mean'}
          onChange={event => onShow({ curveMiddle: event.target.checked ? 'mean' : 'median' })}
        />
        <span>{words.mean}</span>
      </label>
      <label>
        <input
          type="checkbox"
          aria-controls={tableId}
          checked={table}
          onChange={event => onShow({ curveTable: event.target.checked })}
        />
        <span>{words.table}</span>
      </label>
    </Folded>
  )
})
