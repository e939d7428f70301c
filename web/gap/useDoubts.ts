/** The reasons to read the number on the page with care, the most serious first, and the action behind each remedy. */
import type { Parameters } from '../../src/parameters/parameters.ts'
import { useActions, useExplorer } from '../explorer/context.ts'
import { doubtsAbout, type Doubt } from './doubts.ts'
import { shownGap } from '../terms/measures.ts'
import { useWords } from '../words/shelf.ts'

interface Doubts {
  readonly doubts: readonly Doubt[]
  readonly change: (change: Partial<Parameters>) => void
}

export function useDoubts(): Doubts {
  const words = useWords('doubts')
  const { setParameters: change } = useActions()
  const draw = useExplorer(state => state.draw)
  const asked = useExplorer(state => state.parameters.measure)
  if (!draw) return { doubts: [], change }
  const { measure, gap } = shownGap(draw, asked)
  return { doubts: doubtsAbout(draw, gap, measure, words), change }
}
