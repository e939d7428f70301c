/** The key in one line: the three kinds of outline, and a button that opens all layers. */
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { Layer } from '../../explorer/store.ts'
import styles from './key.module.css'
import { LayersSheet } from './LayersSheet.tsx'
import { Swatch } from './Swatch.tsx'
import { useWords } from '../../words/shelf.ts'

const OUTLINES: readonly Layer[] = ['truth', 'anchorFit', 'syntheticFit']

export function KeyLine() {
  const words = useWords('plane')
  const names = useWords('picture').layers
  const [open, setOpen] = useState(false)
  return (
    <div className={styles.line}>
      {OUTLINES.map(layer => (
        <span key={layer} className={styles.entry}>
          <Swatch layer={layer} />
          <span>{names[layer]}</span>
        </span>
      ))}
      <button type="button" className={styles.open} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span>{words.sheet}</span>
        <ChevronRight size={15} strokeWidth={2} aria-hidden="true" />
      </button>
      <LayersSheet open={open} onClose={() => setOpen(false)} />
    </div>
  )
}
