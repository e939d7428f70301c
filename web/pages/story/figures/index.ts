/** The figure of each chapter. Those that a reader comes to later are loaded together, after the first. */
import type { ComponentType } from 'react'
import { laterPart } from '../../../kit/laterPart.tsx'
import type { Chapter } from '../chapters.ts'
import type { ChapterFigure } from './figure.ts'
import { Figure1 } from './Figure1.tsx'
import { Figure2 } from './Figure2.tsx'

type Figures = { readonly [N in Chapter]: ComponentType<ChapterFigure<N>> }

/** Also called when the page is idle, so that no reader waits for them. */
export const loadLaterFigures = () => import('./laterFigures.ts')

const later = <N extends Exclude<Chapter, 1 | 2>>(chapter: N): Figures[N] =>
  laterPart<ChapterFigure<N>>(() =>
    loadLaterFigures().then(
      ({ LATER }) => (LATER as Pick<Figures, Exclude<Chapter, 1 | 2>>)[chapter] as ComponentType<ChapterFigure<N>>,
    ),
  ) as Figures[N]

export const FIGURES: Figures = {
  1: Figure1,
  2: Figure2,
  3: later(3),
  4: later(4),
  5: later(5),
  6: later(6),
  7: later(7),
  8: later(8),
  9: later(9),
  10: later(10),
}
