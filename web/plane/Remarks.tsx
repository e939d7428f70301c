/**
 * The remarks on a fit as elements that take the keyboard focus. The focus shows their definition, as hovering or a tap
 * does.
 */
import type { Explained } from '../explorer/store.ts'
import { idOf } from '../terms/idOf.ts'
import styles from './Components.module.css'
import type { PlacedLabel } from './labels/useLabels.ts'
import { useWords } from '../words/shelf.ts'

export interface RemarksProps {
  readonly labels: readonly PlacedLabel[]
  readonly onExplain: (word: Explained | null) => void
}

/** The distance from the words to the focus ring, in pixels. */
const RING = 3

export function Remarks({ labels, onExplain }: RemarksProps) {
  const { remarks } = useWords('picture')
  return labels.map(
    ({
      remark,
      placement: {
        request,
        candidate: { box },
      },
    }) =>
      remark && (
        <rect
          key={request.key}
          className={styles.component}
          x={box.left - RING}
          y={box.top - RING}
          width={box.right - box.left + 2 * RING}
          height={box.bottom - box.top + 2 * RING}
          rx={4}
          role="button"
          tabIndex={0}
          aria-label={remarks[remark]}
          aria-describedby={idOf(remark)}
          onFocus={() => onExplain(remark)}
          onBlur={() => onExplain(null)}
          onKeyDown={event => {
            if (event.key !== 'Enter' && event.key !== ' ') return
            event.preventDefault()
            onExplain(remark)
          }}
        />
      ),
  )
}
