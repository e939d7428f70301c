/** Heading, plane and key, one below the other; a narrow window leaves out the heading. */
import { useLayout } from '../page/useLayout.ts'
import { Key } from './key/Key.tsx'
import styles from './PlaneColumn.module.css'
import { PlaneHeading } from './PlaneHeading.tsx'
import { PlaneSquare } from './PlaneSquare.tsx'

export function PlaneColumn() {
  const wide = useLayout() === 'wide'
  return (
    <div className={styles.column}>
      {wide && <PlaneHeading />}
      <PlaneSquare named={!wide} />
      <div className={styles.key}>
        <Key />
      </div>
    </div>
  )
}
