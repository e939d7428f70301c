/** What became of the reader's guess, where the text after the reveal depends on it. */
import type { Draw } from '../../../src/experiment/results.ts'
import type { Chapter, Guesses } from './chapters.ts'
import { lineSeen } from './lineSeen.ts'
import { ringsSeen } from './ringsSeen.ts'
import { isWhole } from './state.ts'
import type { Seen } from './text.ts'

const NO_RINGS: Seen<1> = { placed: 0, found: 0, known: 0, hit: null }

export function seenIn<N extends Chapter>(chapter: N, guess: Guesses[N] | null, world: Draw | null): Seen<N> {
  const seen = (): Seen<1> | Seen<3> => {
    if (chapter === 1) return guess && world ? ringsSeen(guess as Guesses[1], world.truth, world.roles) : NO_RINGS
    if (chapter === 3 || chapter === 9)
      return guess && isWhole(chapter, guess) ? lineSeen(chapter, guess as Guesses[3]) : null
    return null
  }
  return seen() as Seen<N>
}
