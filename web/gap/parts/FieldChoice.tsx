/** Lays the integrand of the measure over the plane: where, and not only by which component, a fit is off. */
import { memo, useId } from 'react'
import { useActions, useExplorer } from '../../explorer/context.ts'
import { Folded, FoldedChoice } from '../../kit/Folded.tsx'
import type { FieldQuantity } from '../../explorer/store.ts'

const CHOICES: readonly { readonly value: FieldQuantity | null; readonly label: string }[] = [
  { value: null, label: 'nothing' },
  { value: 'gap', label: 'the gap' },
  { value: 'anchor', label: 'how the anchor fit is off' },
  { value: 'synthetic', label: 'how the synthetic fit is off' },
]

export const FieldChoice = memo(function FieldChoice() {
  const { showField } = useActions()
  const chosen = useExplorer(state => state.fieldQuantity)
  const plane = useExplorer(state => state.parameters.dimension === 2)
  const name = useId()
  if (!plane) return null
  return (
    <Folded label="Map">
      <FoldedChoice name={name} legend="Over the plane, in nats per unit area" options={CHOICES} chosen={chosen} onChoose={showField} />
    </Folded>
  )
})
