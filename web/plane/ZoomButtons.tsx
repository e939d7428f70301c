/** Closer, farther, all of it: quiet until the plane is pointed at, for whoever has no wheel to turn. */
import { Minus, Plus, RotateCcw } from 'lucide-react'
import type { ZoomControl } from './useZoom.ts'
import styles from './ZoomButtons.module.css'

const ICON = { size: 15, strokeWidth: 1.75, 'aria-hidden': true } as const

type ZoomButtonsProps = Pick<ZoomControl, 'zoomed' | 'closer' | 'farther' | 'reset'>

export function ZoomButtons({ zoomed, closer, farther, reset }: ZoomButtonsProps) {
  return (
    <div className={styles.buttons} data-zoomed={zoomed} role="group" aria-label="Zoom">
      <button type="button" aria-label="Zoom in" title="Zoom in: + or Ctrl and wheel" onClick={closer}>
        <Plus {...ICON} />
      </button>
      <button type="button" aria-label="Zoom out" title="Zoom out: −" onClick={farther} disabled={!zoomed}>
        <Minus {...ICON} />
      </button>
      <button type="button" aria-label="Show all" title="Show all: 0" onClick={reset} disabled={!zoomed}>
        <RotateCcw {...ICON} />
      </button>
    </div>
  )
}
