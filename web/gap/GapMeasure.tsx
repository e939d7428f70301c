/** The choice of measure: the heading of everything it governs. */
import { MeasureColumns } from './MeasureColumns.tsx'
import { MeasureList } from './MeasureList.tsx'

interface Props {
  /** `list`, for narrow places: “by Jensen–Shannon ⌄”, which opens the same choice with its sentences. */
  readonly form?: 'columns' | 'list'
}

export function GapMeasure({ form = 'columns' }: Props) {
  return form === 'columns' ? <MeasureColumns /> : <MeasureList />
}
