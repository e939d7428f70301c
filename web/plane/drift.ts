/** How far each component on the screen is from where its label was placed: the component or the view may be moving. */
import type { Picture, Shape } from './picture.ts'
import { toX, toY, type View } from './view.ts'

export interface Drift {
  readonly dx: number
  readonly dy: number
  readonly presence: number
}

/** By the key of the shape; null while nothing has moved. */
export type Drifts = ReadonlyMap<string, Drift> | null

/**
 * The distance of each shape in `shown`, seen by `view`, from its place in `goal`, seen by `restedView`. The labels
 * were placed for the latter.
 */
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
