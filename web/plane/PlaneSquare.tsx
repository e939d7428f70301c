/** The plane in a square as wide as its place. Without a heading, the foot names what the reader points at. */
import { PlaneCaption } from './PlaneHeading.tsx'
import { FieldLegend } from './field/FieldLater.tsx'
import { PlaneFigure } from './PlaneFigure.tsx'
import styles from './PlaneColumn.module.css'

interface PlaneSquareProps {
  readonly compact?: boolean
  /** Whether to name what the reader points at. */
  readonly named?: boolean
}

export function PlaneSquare({ compact = false, named = true }: PlaneSquareProps) {
  return (
    <div className={styles.square}>
      <PlaneFigure compact={compact} />
      {named && !compact && (
        <div className={styles.foot}>
          <PlaneCaption whenPointing />
          <FieldLegend />
        </div>
      )}
    </div>
  )
}
