/**
 * The component that a point of the screen means: the one whose label is there, or else the smallest ellipse around it.
 */
import { contains, grow } from '../kit/box.ts'
import type { ComponentRole } from '../../src/experiment/roles.ts'
import type { Remark } from '../explorer/store.ts'
import { enlarge, holds, OUTER } from './ellipse.ts'
import type { PlacedLabel } from './labels/useLabels.ts'
import type { Shape } from './picture.ts'
import type { Position } from './useGestures.ts'
import { toPixels, type View } from './view.ts'

/**
 * Half of the size that a pointer must be able to hit, in pixels: a needle is only a pixel wide. A finger needs more
 * than a mouse.
 */
export const REACH = { mouse: 7, touch: 16 } as const

/** The remark at this position, or within reach of it. */
export function remarkAt(labels: readonly PlacedLabel[], { x, y }: Position, reach: number): Remark | null {
  return (
    labels.find(({ remark, placement }) => remark && contains(grow(placement.candidate.box, reach), x, y))?.remark ??
    null
  )
}

/** @param labels the labels that stand at their places */
export function hit(
  generator: readonly Shape[],
  labels: readonly PlacedLabel[],
  view: View,
  { x, y }: Position,
  reach: number,
): ComponentRole | null {
  const label = labels.find(({ remark, placement }) => !remark && contains(placement.candidate.box, x, y))
  if (label) return label.component
  let found: ComponentRole | null = null
  let smallest = Infinity
  for (const shape of generator) {
    const outer = enlarge(toPixels(view, shape), OUTER)
    const area = Math.max(outer.a, reach) * Math.max(outer.b, reach)
    if (area < smallest && holds(outer, x, y, reach)) {
      smallest = area
      found = shape.role
    }
  }
  return found
}
