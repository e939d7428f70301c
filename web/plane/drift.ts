/** How far each component is, on the screen, from where its label was placed: it may be moving, or the view may be. */
import type { Picture, Shape } from './picture.ts'
import { toX, toY, type View } from './view.ts'

export interface Drift {
  readonly dx: number
  readonly dy: number
  readonly presence: number
}

/** By the key of the shape; null while everything is in its place. */
export type Drifts = ReadonlyMap<string, Drift> | null

/** Of what is shown, seen by `view`, from `goal`, for which labels were placed under `restedView`. */
export function driftsOf(goal: Picture, restedView: View, shown: Picture, view: View): Drifts {
  if (goal === shown && restedView === view) return null
  const drifts = new Map<string, Drift>()
  const compare = (to: readonly Shape[], now: readonly Shape[]) => {
    const current = new Map(now.map(shape => [shape.key, shape]))
    for (const shape of to) {
      const { x, y, presence } = current.get(shape.key) ?? { ...shape, presence: 0 }
      const dx = toX(view, x) - toX(restedView, shape.x)
      const dy = toY(view, y) - toY(restedView, shape.y)
      drifts.set(shape.key, { dx, dy, presence })
    }
  }
  compare(goal.generator, shown.generator)
  compare(goal.syntheticFit, shown.syntheticFit)
  return drifts
}
