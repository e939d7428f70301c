/** What every figure of the story is given. */
import type { Chapter, Guesses, Phase } from '../chapters.ts'

export interface ChapterFigure<N extends Chapter> {
  readonly phase: Phase
  /** The reader's guess in this chapter, also while it is being made; null before. */
  readonly guess: Guesses[N] | null
  readonly onGuess: (guess: Guesses[N] | null) => void
}
