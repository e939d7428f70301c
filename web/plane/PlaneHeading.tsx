/** The heading over the plane and, at its right, one line that says what its ellipses hold or what is pointed at. */
import { LEVER_OF } from '../../src/experiment/roles.ts'
import { useExplorer } from '../context.ts'
import { Symbol } from '../symbols/Symbol.tsx'
import styles from './PlaneHeading.module.css'
import { captionOf } from './words.ts'
import { FieldLegend } from './field/FieldLater.tsx'
import { usePlaneDraw } from './usePlaneDraw.ts'

/** The line alone, for where there is no room for a heading. */
export function PlaneCaption({ whenPointing = false }: { readonly whenPointing?: boolean }) {
  const draw = usePlaneDraw()
  const target = useExplorer(state => state.pointed ?? state.pinned)
  if (!draw || (whenPointing && !target)) return null
  const { component, text } = captionOf(draw, target)
  return (
    <p className={styles.caption}>
      {component && (
        <>
          <Symbol name={LEVER_OF[component.role]} index={component.index} />{' '}
        </>
      )}
      <span>{text}</span>
    </p>
  )
}

export function PlaneHeading() {
  const map = useExplorer(state => state.field !== null)
  const pointing = useExplorer(state => (state.pointed ?? state.pinned) !== null)
  return (
    <header className={styles.heading}>
      <h2>One draw of the experiment</h2>
      {map && !pointing ? <FieldLegend /> : <PlaneCaption />}
    </header>
  )
}
