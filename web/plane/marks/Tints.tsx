/** The generator: areas without an outline, tinted by role. The core, which holds half of a component, is darker. */
import { memo } from 'react'
import type { Attention } from '../attention.ts'
import { matches } from '../../explorer/target.ts'
import { enlarge, INNER, OUTER, pathOf } from '../ellipse.ts'
import { innerTint, outerTint } from '../ink.ts'
import type { Shape } from '../picture.ts'
import type { Style } from '../style.ts'
import { toPixels, type View } from '../view.ts'
import styles from './marks.module.css'

interface TintsProps {
  readonly shapes: readonly Shape[]
  readonly view: View
  readonly style: Style
  readonly attention: Attention
}

export const Tints = memo(function Tints({ shapes, view, style, attention }: TintsProps) {
  return shapes.map(shape => {
    const { role } = shape.role
    const ellipse = toPixels(view, shape)
    const inner = pathOf(enlarge(ellipse, INNER))
    const opacity = attention.place(shape.role)
    const lit = attention.target !== null && matches(attention.target, shape.role)
    const outerStrength = lit ? 1 : style.outerTint
    return (
      <g key={shape.key} data-tint={role} className={styles.fade} style={{ opacity }} fillOpacity={shape.presence}>
        <path d={pathOf(enlarge(ellipse, OUTER))} fill={outerTint(role)} fillOpacity={outerStrength * shape.presence} />
        {/* In a crowd the outer tint is weaker; this path keeps the core as strong as elsewhere. */}
        {outerStrength < 1 && <path d={inner} fill={outerTint(role)} />}
        <path d={inner} fill={innerTint(role)} />
      </g>
    )
  })
})
