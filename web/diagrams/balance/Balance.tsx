/** The balance on a page: it moves to new counts. */
import { useMemo } from 'react'
import { useMovingNumbers } from '../../kit/motion.ts'
import { useReducedMotion } from '../../kit/useMedia.ts'
import { useWords } from '../../words/shelf.ts'
import { SpokenTable } from '../parts/Diagram.tsx'
import { BalancePicture } from './BalancePicture.tsx'
import type { Counts } from './shares.ts'
import { balanceTable } from './words.ts'

interface Props {
  readonly K: number
  readonly J: number
  readonly L: number
  /** In pixels. */
  readonly width: number
  readonly low?: boolean
  readonly bare?: boolean
}

export function Balance({ K, J, L, width, low, bare }: Props) {
  const words = useWords('balance')
  const counts: Counts = useMemo(() => [K, J, L], [K, J, L])
  const shown = useMovingNumbers(counts, useReducedMotion()) as Counts
  return (
    <>
      <BalancePicture {...{ counts, shown, width, low, bare }} />
      <SpokenTable {...balanceTable(words, counts)} />
    </>
  )
}
