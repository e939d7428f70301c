/**
 * Replay keeps the seed and shows the six layers again, one by one, in the order of cause and effect. The number comes
 * last.
 */
import { LAYERS, type Layer, type Store } from './store.ts'

/** How long each layer is shown before the next is added, in ms: long enough to read its sentence. */
export const STEP = 2200

/** The step after the layers, which shows the number. */
export const LAST_STEP = LAYERS.length

/** Whether the number is hidden, with everything that would reveal it. */
export const isHeldBack = (step: number | null): boolean => step !== null && step < LAST_STEP

/** The next step or, with −1, the one before. Null after the last step; the first step stays the first. */
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
    /**
     * Starts at the first layer. If the reader has asked for less motion, Replay waits there, and `turnReplay` moves
     * from step to step.
     */
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
    /** Jumps to one of the layers and goes on from there. */
    jumpReplay: (layer: Layer): void => show(LAYERS.indexOf(layer)),
    stopReplay: (): void => {
      clearTimeout(timer)
      show(null)
    },
  }
}
