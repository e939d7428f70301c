/**
 * Sets the stage: the chapter's setting goes into the explorer's store, and what the reader then changes there is the
 * reader's own. It is kept with the chapter, and comes back with it.
 */
import { PARAMETER_KEYS, type Parameters } from '../../../src/parameters/parameters.ts'
import type { Explorer } from '../../explorer/explorer.ts'
import { LAYERS, type Layer } from '../../explorer/store.ts'
import { SCENES } from './chapters.ts'
import { keepYours, phaseOf, useStory, type StoryState } from './state.ts'

/** What differs from the setting of the story; null where nothing does. */
export function differing(parameters: Parameters, told: Parameters): Partial<Parameters> | null {
  const keys = PARAMETER_KEYS.filter(key => parameters[key] !== told[key])
  return keys.length > 0 ? Object.fromEntries(keys.map(key => [key, parameters[key]])) : null
}

const sceneOf = ({ chapter, progress }: StoryState) => SCENES[chapter][phaseOf(progress[chapter])]

/** Keeps the explorer in step with the story until the returned function is called. */
export function direct({ store }: Explorer): () => void {
  let directing = false
  const set = () => {
    const story = useStory.getState()
    const { parameters, layers } = sceneOf(story)
    directing = true
    store.setState({
      parameters: { ...parameters, ...story.progress[story.chapter].yours },
      layers: Object.fromEntries(LAYERS.map(layer => [layer, layers.includes(layer)])) as Record<Layer, boolean>,
      pointed: null,
      pinned: null,
    })
    directing = false
  }
  set()
  const ends = [
    useStory.subscribe((now, before) => {
      if (now.chapter !== before.chapter || sceneOf(now) !== sceneOf(before)) set()
    }),
    store.subscribe(({ parameters }, before) => {
      if (directing || parameters === before.parameters) return
      const story = useStory.getState()
      keepYours(story.chapter, differing(parameters, sceneOf(story).parameters))
    }),
  ]
  return () => ends.forEach(end => end())
}

/** Takes back what the reader set in the present chapter. */
export function backToStory({ store }: Explorer): void {
  store.setState({ parameters: sceneOf(useStory.getState()).parameters })
}
