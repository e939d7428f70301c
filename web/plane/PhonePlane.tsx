/** The plane of a phone: with a line of key below it, or alone and small in the strip that stays while one reads on. */
import { KeyLine } from './key/KeyLine.tsx'
import styles from './PlaneColumn.module.css'
import { PlaneSquare } from './PlaneSquare.tsx'

export function PhonePlane({ strip }: { readonly strip: boolean }) {
  return (
    <div>
      <PlaneSquare compact={strip} />
      {!strip && (
        <div className={styles.line}>
          <KeyLine />
        </div>
      )}
    </div>
  )
}
