/**
 * Buttons to zoom in, zoom out, and show everything, for readers without a wheel. They are faint until the reader
 * points at the plane.
 */
import { Minus, Plus, RotateCcw } from 'lucide-react'
import type { ZoomControl } from './useZoom.ts'
import styles from './ZoomButtons.module.css'
import { useWords } from '../words/shelf.ts'

const ICON = { size: 15, strokeWidth: 1.75, 'aria-hidden': true } as const

type ZoomButtonsProps = Pick<ZoomControl, 'zoomed' | 'closer' | 'farther' | 'reset'>

export function ZoomButtons({ zoomed, closer, farther, reset }: ZoomButtonsProps) {
  const words = useWords('plane')
  return (
    <div className={styles.buttons} data-zoomed={zoomed} role="group" aria-label={words.zoom}>
      <button type="button" aria-label={words.closer} title={words.closerBy} onClick={closer}>
        <Plus {...ICON} />
      </button>
      <button type="button" aria-label={words.farther} title={words.fartherBy} onClick={farther} disabled={!zoomed}>
        <Minus {...ICON} />
      </button>
      <button type="button" aria-label={words.all} title={words.allBy} onClick={reset} disabled={!zoomed}>
        <RotateCcw {...ICON} />
      </button>
    </div>
  )
}
