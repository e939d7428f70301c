/** The stream as large as its place, with the numbers of the present setting. Its seams move, its outline stays. */
import { useMemo, useRef } from 'react'
import { streamRow, streamWidths, type StationWidths } from '../../../src/experiment/stream-rows.ts'
import { useActions, useExplorer } from '../../explorer/context.ts'
import { useMovingNumbers } from '../../kit/motion.ts'
import { useReducedMotion } from '../../kit/useMedia.ts'
import { useSize } from '../../kit/useSize.ts'
import { useWords } from '../../words/shelf.ts'
import { SpokenTable } from '../parts/Diagram.tsx'
import { StreamPicture, streamTable, type StreamGuess, type StreamProps } from './StreamPicture.tsx'
import css from './Stream.module.css'

/** How long the seams take, in ms: slowly enough to see that the outline does not move. */
const SWAP = 600

interface Props {
  readonly widths: StationWidths
  readonly counts: StreamProps['counts']
  readonly guess?: StreamGuess | null
  /** Whether the numbers still belong to an older setting. */
  readonly stale?: boolean
}

export function Stream({ widths, counts, guess, stale = false }: Props) {
  const words = useWords('stream')
  const area = useRef<HTMLDivElement>(null)
  const size = useSize(area)
  const still = useReducedMotion()
  const dragging = useExplorer(state => state.dragging !== null)
  const lit = useExplorer(({ pointed, pinned }) => (pointed ?? pinned)?.role ?? null)
  const { pointAt } = useActions()
  const target = useMemo(() => streamRow(widths), [widths])
  const moving = useMovingNumbers(target, still || dragging, SWAP)
  return (
    <>
      <div ref={area} className={css.place} data-stale={stale || undefined}>
        {size && (
          <StreamPicture
            widths={streamWidths(moving)}
            counts={counts}
            width={size.width}
            height={size.height}
            guess={guess}
            lit={lit}
            onPoint={role => pointAt(role && { role })}
          />
        )}
      </div>
      <SpokenTable {...streamTable(widths, words)} />
    </>
  )
}
