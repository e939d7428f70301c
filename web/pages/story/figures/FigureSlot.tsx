/** The figure of a chapter, in its phase, with the reader's guess. If it fails, one sentence stands in its place. */
import type { ComponentType } from 'react'
import { Boundary } from '../../../link/Boundary.tsx'
import type { Chapter, Guesses } from '../chapters.ts'
import { guess, phaseOf, useStory } from '../state.ts'
import type { ChapterFigure } from './figure.ts'
import { FIGURES } from './index.ts'

export function FigureSlot({ chapter }: { readonly chapter: Chapter }) {
  const progress = useStory(state => state.progress[chapter])
  const Figure = FIGURES[chapter] as ComponentType<ChapterFigure<Chapter>>
  return (
    <Boundary key={chapter} part="figure" linked={false}>
      <Figure
        phase={phaseOf(progress)}
        guess={progress.guess}
        onGuess={(made: Guesses[Chapter] | null) => guess<Chapter>(chapter, made)}
      />
    </Boundary>
  )
}
