/** The key where there is room for one line: the three kinds of outline, and the way to all layers. */
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { Layer } from '../../explorer/store.ts'
import styles from './key.module.css'
import { LayersSheet } from './LayersSheet.tsx'
import { LAYER_NAMES } from './meaning.ts'
import { Swatch } from './Swatch.tsx'

const OUTLINES: readonly Layer[] = ['truth', 'anchorFit', 'syntheticFit']

export function KeyLine() {
  const [open, setOpen] = useState(false)
  return (
    <div className={styles.line}>
      {OUTLINES.map(layer => (
        <span key={layer} className={styles.entry}>
          <Swatch layer={layer} />
          <span>{LAYER_NAMES[layer].toLowerCase()}</span>
        </span>
      ))}
      <button type="button" className={styles.open} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Layers
        <ChevronRight size={15} strokeWidth={2} aria-hidden="true" />
      </button>
      <LayersSheet open={open} onClose={() => setOpen(false)} />
    </div>
  )
}
