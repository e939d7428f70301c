/** The gap in figures, which count up or down to a new value once, when the reader has let go. */
import { useMemo } from 'react'
import { useExplorer } from '../explorer/context.ts'
import { useReducedMotion } from '../kit/useMedia.ts'
import { formatGap } from '../terms/format.ts'
import { useMovingNumbers } from '../kit/motion.ts'

interface Props {
  readonly nats: number
  readonly decimals: number
}

/** Give it the measure as its key: a value in one measure never counts over into another. */
export function CountedGap({ nats, decimals }: Props) {
  const dragging = useExplorer(state => state.dragging !== null)
  const still = useReducedMotion() || dragging
  const [shown] = useMovingNumbers(
    useMemo(() => [nats], [nats]),
    still,
  )
  return <span>{formatGap(shown, decimals)}</span>
}
