/** The choice of measure, as the heading of the part that depends on it. */
import { MeasureColumns } from './MeasureColumns.tsx'
import { MeasureList } from './MeasureList.tsx'

interface Props {
  /**
   * `list`, for narrow places, is a button such as “by Jensen–Shannon ⌄”, which opens the measures with their
   * sentences.
   */
  readonly form?: 'columns' | 'list'
}

export function GapMeasure({ form = 'columns' }: Props) {
  return form === 'columns' ? <MeasureColumns /> : <MeasureList />
}
