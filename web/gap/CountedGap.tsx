/** The gap as a number. Once the reader has let go of a control, it counts up or down to the new value. */
import { useMemo } from 'react'
import { useExplorer } from '../explorer/context.ts'
import { useReducedMotion } from '../kit/useMedia.ts'
import { formatGap } from '../terms/format.ts'
import { useMovingNumbers } from '../kit/motion.ts'

interface Props {
  readonly nats: number
  readonly decimals: number
}

/** Use the measure as the React key, so that a value in one measure never counts over into a value in another. */
export function CountedGap({ nats, decimals }: Props) {
  const dragging = useExplorer(state => state.dragging !== null)
  const still = useReducedMotion() || dragging
  const [shown] = useMovingNumbers(
    useMemo(() => [nats], [nats]),
    still,
  )
  return <span>{formatGap(shown, decimals)}</span>
}
