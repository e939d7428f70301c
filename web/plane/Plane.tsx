/** The picture of one draw, in whatever room its container gives it. */
import { useMemo, useRef } from 'react'
import type { Draw } from '../../src/experiment/results.ts'
import type { Field } from '../../src/divergence/field.ts'
import { Still } from '../kit/Still.tsx'
import type { Explained, FieldQuantity, Layer, Target } from '../explorer/store.ts'
import styles from './Plane.module.css'
import { SizedPlane } from './SizedPlane.tsx'
import { useSize } from '../kit/useSize.ts'

export interface PlaneProps {
  readonly draw: Draw
  readonly layers: Readonly<Record<Layer, boolean>>
  readonly pointed: Target | null
  readonly pinned: Target | null
  /** True while a lever is held: the picture follows the hand. */
  readonly dragging: boolean
  readonly replay: number | null
  /** The integrand that lies under the picture, if any. */
  readonly field?: Field | null
  readonly fieldQuantity?: FieldQuantity | null
  /** Only to be looked at: the sticky strip of a phone. */
  readonly compact?: boolean
  /** Part of a figure on somebody else's page: small, so without axes, and never in the way of the page's own scroll and zoom. */
  readonly embedded?: boolean
  readonly onPoint: (target: Target | null) => void
  readonly onPin: (target: Target | null) => void
  /** Where there is a line that answers. */
  readonly onExplain?: (word: Explained | null) => void
}

export function Plane(props: PlaneProps) {
  const area = useRef<HTMLDivElement>(null)
  const room = useSize(area)
  const { embedded = false } = props
  const size = useMemo(() => room && { ...room, bare: embedded }, [room, embedded])
  return (
    <div ref={area} className={styles.plane}>
      {size ? <SizedPlane {...props} area={area} size={size} /> : <Still of="plane" />}
    </div>
  )
}
