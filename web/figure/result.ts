/** The results of an explorer at its present setting, in the form that figures report to the pages that hold them. */
import type { Parameters } from '../../src/parameters/parameters.ts'
import { sameDraw } from '../explorer/engine/sameDraw.ts'
import type { State, Store } from '../explorer/store.ts'
import type { Nats } from './messages.ts'

/** The divergences of both fits in the chosen measure, and their difference. */
export interface Result {
  readonly parameters: Parameters
  readonly gap: Nats
  readonly anchor: Nats
  readonly synthetic: Nats
}

const nats = ({ value, error }: Nats): Nats => ({ value, error })

/** The result, or null while the draw of the present setting is not there yet. */
export function resultOf({ draw, parameters }: Pick<State, 'draw' | 'parameters'>): Result | null {
  const gaps = draw && sameDraw(draw.parameters, parameters) ? draw.gaps[parameters.measure] : undefined
  return gaps ? { parameters, gap: nats(gaps.gap), anchor: nats(gaps.anchor), synthetic: nats(gaps.synthetic) } : null
}

/** Calls `told` once with each new result. @returns a function that stops this */
export function followResults(store: Store, told: (result: Result) => void): () => void {
  let last = resultOf(store.getState())
  return store.subscribe((state, before) => {
    if (state.draw === before.draw && state.parameters === before.parameters) return
    const result = resultOf(state)
    if (!result || (result.parameters === last?.parameters && result.gap.value === last.gap.value)) return
    last = result
    told(result)
  })
}
