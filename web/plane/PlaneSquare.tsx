/** The plane in a square as wide as its place; what is pointed at is named in its corner where no heading does. */
import { PlaneCaption } from './PlaneHeading.tsx'
import { PlaneFigure } from './PlaneFigure.tsx'
import styles from './PlaneColumn.module.css'

interface PlaneSquareProps {
  readonly compact?: boolean
  /** Whether to name what is pointed at. */
  readonly named?: boolean
}

export function PlaneSquare({ compact = false, named = true }: PlaneSquareProps) {
  return (
    <div className={styles.square}>
      <PlaneFigure compact={compact} />
      {named && !compact && (
        <div className={styles.corner}>
          <PlaneCaption whenPointing />
        </div>
      )}
    </div>
  )
}
