/**
 * The choice of a map that shows the integrand of the measure over the plane: it tells where a fit is off, not only by
 * which component.
 */
import { memo, useId } from 'react'
import { useActions, useExplorer } from '../../explorer/context.ts'
import { Folded, FoldedChoice } from '../../kit/Folded.tsx'
import type { FieldQuantity } from '../../explorer/store.ts'
import { useWords } from '../../words/shelf.ts'

const CHOICES: readonly { readonly value: FieldQuantity | null; readonly name: FieldQuantity | 'nothing' }[] = [
  { value: null, name: 'nothing' },
  { value: 'gap', name: 'gap' },
  { value: 'anchor', name: 'anchor' },
  { value: 'synthetic', name: 'synthetic' },
]

export const FieldChoice = memo(function FieldChoice() {
  const words = useWords('parts').map
  const { showField } = useActions()
  const chosen = useExplorer(state => state.fieldQuantity)
  const plane = useExplorer(state => state.parameters.dimension === 2)
  const name = useId()
  if (!plane) return null
  return (
    <Folded label={words.name}>
      <FoldedChoice
        name={name}
        legend={words.title}
        options={CHOICES.map(({ value, name }) => ({ value, label: words[name] }))}
        chosen={chosen}
        onChoose={showField}
      />
    </Folded>
  )
})
