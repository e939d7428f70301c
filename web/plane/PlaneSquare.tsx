/** The plane in a square as wide as its place; what is pointed at is named in its corner where no heading does. */
import { PlaneCaption } from './PlaneHeading.tsx'
import { PlaneFigure } from './PlaneFigure.tsx'
import styles from './PlaneColumn.module.css'

export function PlaneSquare({ compact = false, named = true }: { readonly compact?: boolean; readonly named?: boolean }) {
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
