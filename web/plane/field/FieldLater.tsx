/** The field over the plane and its legend, loaded when a field is first shown. */
import { useExplorer } from '../../explorer/context.ts'
import { laterPart } from '../../kit/laterPart.tsx'

const Legend = laterPart(() => import('./FieldLegend.tsx').then(module => module.FieldLegend))

export const FieldLayer = laterPart(() => import('./FieldLayer.tsx').then(module => module.FieldLayer))

/** Nothing while no field is shown. */
export function FieldLegend() {
  const shown = useExplorer(({ field, fieldQuantity }) => field !== null && fieldQuantity !== null)
  return shown && <Legend />
}
