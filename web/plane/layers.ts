/** The visible layers: those switched on or, during a replay, those shown up to the present step. */
import { type Layer, LAYERS } from '../explorer/store.ts'

export type Shown = Readonly<Record<Layer, boolean>>

export function shownLayers(layers: Shown, replay: number | null): Shown {
  if (replay === null) return layers
  return Object.fromEntries(LAYERS.map((layer, step) => [layer, step <= replay])) as Record<Layer, boolean>
}
