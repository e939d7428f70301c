/**
 * Replay keeps the seed and shows the six layers again, one by one, in the order in which they cause each other; last
 * comes the number.
 */
import { LAYERS, type Layer, type Store } from './store.ts'

/** How long each layer stands before the next joins it, in ms: long enough to read the sentence that goes with it. */
export const STEP = 2200

/** The one after the layers, at which the number is shown. */
export const LAST_STEP = LAYERS.length

/** Whether the number and all that gives it away are held back. */
export const isHeldBack = (step: number | null): boolean => step !== null && step < LAST_STEP

/** The step after (or, with −1, before) this one; null past the last, and the first has none before it. */
export function replayStep(step: number, by: 1 | -1): number | null {
  const next = Math.max(0, step + by)
  return next <= LAST_STEP ? next : null
}

export function replayOn(store: Store) {
  let timer: ReturnType<typeof setTimeout> | undefined

  const show = (replay: number | null): void => store.setState({ replay })

  function advance(): void {
    const step = store.getState().replay
    if (step === null) return
    const next = replayStep(step, 1)
    show(next)
    if (next !== null) timer = setTimeout(advance, STEP)
  }

  return {
    /** From the first layer. Where the reader asked for less motion it waits there, and `turnReplay` leafs through. */
    replay: (): void => {
      clearTimeout(timer)
      show(0)
      if (!window.matchMedia('(prefers-reduced-motion: reduce)').matches) timer = setTimeout(advance, STEP)
    },
    turnReplay: (by: 1 | -1): void => {
      clearTimeout(timer)
      const step = store.getState().replay
      if (step !== null) show(replayStep(step, by))
    },
    /** To one of the layers, from where it goes on. */
    jumpReplay: (layer: Layer): void => show(LAYERS.indexOf(layer)),
    stopReplay: (): void => {
      clearTimeout(timer)
      show(null)
    },
  }
}
