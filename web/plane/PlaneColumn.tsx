/** Heading, plane and key, one below the other: the middle of a wide window. */
import { Key } from './key/Key.tsx'
import styles from './PlaneColumn.module.css'
import { PlaneHeading } from './PlaneHeading.tsx'
import { PlaneSquare } from './PlaneSquare.tsx'

export function PlaneColumn() {
  return (
    <div className={styles.column}>
      <PlaneHeading />
      <PlaneSquare named={false} />
      <div className={styles.key}>
        <Key />
      </div>
    </div>
  )
}
