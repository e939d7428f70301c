/** Replay keeps the seed and shows the six layers again, one by one, in the order in which they cause each other. */
import { LAYERS, useExplorer } from '../store.ts'

/** How long each layer stands before the next joins it, in ms. */
const STEP = 500

let timer: ReturnType<typeof setTimeout> | undefined

/** The step after (or, with −1, before) this one; null past the last, and the first has none before it. */
export function replayStep(step: number, by: 1 | -1): number | null {
  const next = Math.max(0, step + by)
  return next < LAYERS.length ? next : null
}

function show(step: number | null): void {
  useExplorer.setState({ replay: step })
}

function advance(): void {
  const step = useExplorer.getState().replay
  if (step === null) return
  const next = replayStep(step, 1)
  show(next)
  if (next !== null) timer = setTimeout(advance, STEP)
}

/** From the first layer. Where the reader asked for less motion it waits there, and `turnReplay` leafs through. */
export function replay(): void {
  clearTimeout(timer)
  show(0)
  if (!window.matchMedia('(prefers-reduced-motion: reduce)').matches) timer = setTimeout(advance, STEP)
}

export function turnReplay(by: 1 | -1): void {
  clearTimeout(timer)
  const step = useExplorer.getState().replay
  if (step !== null) show(replayStep(step, by))
}

export function stopReplay(): void {
  clearTimeout(timer)
  show(null)
}
