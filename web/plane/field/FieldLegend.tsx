/** What the colours of the field mean, in nats per unit area. */
import { useExplorer } from '../../explorer/context.ts'
import { useForcedColours } from '../../kit/useMedia.ts'
import styles from './Field.module.css'
import { fieldScale } from './fieldScale.ts'
import { FIELD_STEPS, fieldNumber, fieldSteps } from './legend.ts'
import { useWords } from '../../words/shelf.ts'

/** Nothing while no field is shown. */
export function FieldLegend() {
  const words = useWords('field')
  const field = useExplorer(state => state.field)
  const quantity = useExplorer(state => state.fieldQuantity)
  const striped = useForcedColours()
  if (!field || !quantity) return null
  const { full } = fieldScale(field, quantity)
  const [below, above] = words.ends[quantity]
  return (
    <p className={styles.legend}>
      <span>{`${below} −${fieldNumber(full)}`}</span>
      <svg
        className={styles.bar}
        viewBox={`${-FIELD_STEPS} 0 ${2 * FIELD_STEPS} 1`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.scale}
      >
        {fieldSteps(quantity, striped).map(({ place, ...look }) => (
          <rect key={place} x={place} width={1.05} height={1} {...look} />
        ))}
      </svg>
      <span>{`+${fieldNumber(full)} ${above}`}</span>
      <span className={styles.unit}>{words.unit}</span>
    </p>
  )
}
