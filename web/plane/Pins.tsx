/** A pin on each pinned component. Pointing also highlights a component, so a pin shows that the highlight stays. */
import { type Target, matches } from '../explorer/target.ts'
import { enlarge, OUTER, short } from './ellipse.ts'
import type { Shape } from './picture.ts'
import styles from './Pins.module.css'
import { toPixels, type View } from './view.ts'

export interface PinsProps {
  readonly shapes: readonly Shape[]
  readonly view: View
  readonly pinned: Target
}

/**
 * In pixels. RING: from the outline to the ring around it, where the needle ends. NEEDLE: its length. HEAD: the radius
 * of its head.
 */
const RING = 4
const NEEDLE = 11
const HEAD = 4.5

export function Pins({ shapes, view, pinned }: PinsProps) {
  return shapes
    .filter(({ role }) => matches(pinned, role))
    .map(shape => {
      const { cx, cy, a, b, ux, uy } = enlarge(toPixels(view, shape), OUTER)
      const [along, across] = [(a + RING) * uy, (b + RING) * ux]
      // The highest point of the ring, at any angle.
      const height = Math.hypot(along, across)
      const x = short(cx - ((a + RING) * ux * along - (b + RING) * uy * across) / height)
      const y = short(cy - height)
      return (
        <g key={shape.key} className={styles.pin} data-pin>
          <path d={`M${x} ${y}v${-NEEDLE}`} />
          <circle cx={x} cy={short(y - NEEDLE)} r={HEAD} />
        </g>
      )
    })
}
