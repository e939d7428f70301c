/** What the colours of the field mean, in nats per unit area. */
import { format } from 'd3'
import { useExplorer } from '../../context.ts'
import type { FieldQuantity } from '../../store.ts'
import styles from './Field.module.css'
import { fieldInk, fieldScale } from './fieldScale.ts'

const ENDS: Readonly<Record<FieldQuantity, readonly [string, string]>> = {
  gap: ['synthetic fit loses', 'anchor fit loses'],
  anchor: ['below zero', 'the anchor fit is off'],
  synthetic: ['below zero', 'the synthetic fit is off'],
}
const STEPS = 20

const number = format('~r')

/** Nothing while no field is shown. */
export function FieldLegend() {
  const field = useExplorer(state => state.field)
  const quantity = useExplorer(state => state.fieldQuantity)
  if (!field || !quantity) return null
  const { full } = fieldScale(field, quantity)
  const [below, above] = ENDS[quantity]
  return (
    <p className={styles.legend}>
      <span>{below} −{number(full)}</span>
      <svg className={styles.bar} viewBox={`${-STEPS} 0 ${2 * STEPS} 1`} preserveAspectRatio="none" role="img" aria-label="from one to the other by strength of colour">
        {Array.from({ length: 2 * STEPS }, (_, i) => i - STEPS).map(i => (
          <rect key={i} x={i} width={1.05} height={1} fill={`var(--${fieldInk(quantity, i + 0.5)})`} opacity={0.62 * Math.sqrt(Math.abs(i + 0.5) / STEPS)} />
        ))}
      </svg>
      <span>+{number(full)} {above}</span>
      <span className={styles.unit}>nats per unit area</span>
    </p>
  )
}
