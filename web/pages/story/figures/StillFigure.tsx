/** The figure of a chapter after its reveal, as one picture that never changes: for paper and for readers without script. */
import type { Draw } from '../../../../src/experiment/results.ts'
import type { Chapter } from '../chapters.ts'
import { RingPlane } from './RingPlane.tsx'
import css from './StillFigure.module.css'

const SIDE = { width: 420, height: 420 }

export function StillFigure({ chapter, world }: { readonly chapter: Chapter; readonly world: Draw | null }) {
  if (chapter !== 1 || !world) return null
  return (
    <div className={css.figure}>
      <RingPlane world={world} size={SIDE} rings={[]} truth onRings={null} />
    </div>
  )
}
