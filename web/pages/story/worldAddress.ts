/** The address of the explorer with the world that the reader made last in the story. */
import { DEFAULTS, type Parameters } from '../../../src/parameters/parameters.ts'
import { storeWith } from '../../explorer/store.ts'
import { writeLink } from '../../link/codec.ts'
import { usePlace } from '../../link/place.ts'
import { useLanguage } from '../../words/shelf.ts'
import { CHAPTERS, SCENES } from './chapters.ts'
import { phaseOf, useStory, type StoryState } from './state.ts'

/** The last chapter with something of the reader's own decides; where there is none, the explorer opens as it does. */
export function worldOf(progress: StoryState['progress']): Parameters {
  const last = CHAPTERS.findLast(chapter => progress[chapter].yours)
  return last ? { ...SCENES[last][phaseOf(progress[last])].parameters, ...progress[last].yours } : DEFAULTS
}

export function useWorldAddress(): string {
  const { root } = usePlace()
  const language = useLanguage()
  const progress = useStory(state => state.progress)
  const hash = writeLink({ ...storeWith().getState(), parameters: worldOf(progress), view: 'explore' })
  return `${root}?lang=${language}${hash}`
}
