/** What an explorer has found out for its present setting, as figures tell it to the pages that hold them. */
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

/** Null while the present setting's draw is still to come. */
export function resultOf({ draw, parameters }: Pick<State, 'draw' | 'parameters'>): Result | null {
  const gaps = draw && sameDraw(draw.parameters, parameters) ? draw.gaps[parameters.measure] : undefined
  return gaps ? { parameters, gap: nats(gaps.gap), anchor: nats(gaps.anchor), synthetic: nats(gaps.synthetic) } : null
}

/** Calls back with each new result, once. @returns what ends that */
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
