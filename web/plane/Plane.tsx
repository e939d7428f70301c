/** The picture of one draw, in the room that its container gives it. */
import { useMemo, useRef } from 'react'
import { Still } from '../kit/Still.tsx'
import styles from './Plane.module.css'
import { type PlaneProps, SizedPlane } from './SizedPlane.tsx'
import { useSize } from '../kit/useSize.ts'

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
