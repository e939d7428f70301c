/**
 * The heading over the plane. The line at its right says what the ellipses hold, or names what the reader points at.
 */
import { LEVER_OF } from '../../src/experiment/roles.ts'
import { useExplorer } from '../explorer/context.ts'
import { Symbol } from '../terms/Symbol.tsx'
import { Definition } from '../terms/later.ts'
import { sameTarget } from '../explorer/target.ts'
import styles from './PlaneHeading.module.css'
import { isCrowded } from './style.ts'
import { captionOf } from './words.ts'
import { FieldLegend } from './field/FieldLater.tsx'
import { usePlaneDraw } from './usePlaneDraw.ts'
import { useWords } from '../words/shelf.ts'

/** Only the line, where there is no room for a heading. */
export function PlaneCaption({ whenPointing = false }: { readonly whenPointing?: boolean }) {
  const plane = useWords('plane')
  const picture = useWords('picture')
  const draw = usePlaneDraw()
  const pinned = useExplorer(state => state.pinned)
  const target = useExplorer(state => state.pointed) ?? pinned
  const asked = useExplorer(state => (state.pointed ? null : state.explained))
  if (!draw || (whenPointing && !target && !asked)) return null
  // The definition shown for a role that the reader points at. One component has a text of its own; so has a role in a
  // crowd.
  const word = asked ?? (target && target.index === undefined && !isCrowded(draw.roles.length) ? target.role : null)
  const { component, text } = captionOf(draw, target, { plane, picture })
  return (
    <p className={styles.caption}>
      {!asked && pinned && sameTarget(target, pinned) && <b>{plane.pinned}</b>}
      {word ? (
        <Definition of={word} />
      ) : (
        <>
          {component && (
            <>
              <Symbol name={LEVER_OF[component.role]} index={component.index} />{' '}
            </>
          )}
          <span>{text}</span>
        </>
      )}
    </p>
  )
}

export function PlaneHeading() {
  const words = useWords('plane')
  const map = useExplorer(state => state.field !== null)
  const pointing = useExplorer(state => (state.pointed ?? state.pinned ?? state.explained) !== null)
  return (
    <header className={styles.heading}>
      <h2>{words.heading}</h2>
      {map && !pointing ? <FieldLegend /> : <PlaneCaption />}
    </header>
  )
}
