/**
 * The truth and the two fits as outlines that differ by dash and colour. A fit that has shrunk to a point is a hollow
 * ring.
 */
import { memo } from 'react'
import type { Attention } from '../attention.ts'
import { ellipseOf, enlarge, INNER, OUTER, pathOf } from '../ellipse.ts'
import { LINE_INK } from '../ink.ts'
import type { Shape } from '../picture.ts'
import { isRing, ringRadius, type Style, strokesOf } from '../style.ts'
import { toPixels, type View } from '../view.ts'
import styles from './marks.module.css'

interface OutlinesProps {
  readonly kind: 'truth' | 'anchorFit' | 'syntheticFit'
  readonly shapes: readonly Shape[]
  readonly view: View
  readonly style: Style
  readonly attention: Attention
}

const HALO_WIDTH = 4.5
const RING_WIDTH = 1.6

export const Outlines = memo(function Outlines({ kind, shapes, view, style, attention }: OutlinesProps) {
  return shapes.map(shape => {
    const group = {
      'data-outline': kind,
      className: kind === 'truth' ? `${styles.fade} ${styles.truth}` : styles.fade,
      style: { opacity: attention.evidence(shape.role) },
      strokeOpacity: shape.presence * (kind === 'truth' ? style.truthOpacity : 1),
      stroke: LINE_INK[kind],
      fill: 'none',
    }
    const ellipse = toPixels(view, shape)
    if (kind !== 'truth' && (shape.emptied || isRing(OUTER * ellipseOf(shape).a, OUTER * ellipse.a))) {
      return (
        <g key={shape.key} {...group}>
          <circle cx={ellipse.cx} cy={ellipse.cy} r={ringRadius(style)} strokeWidth={RING_WIDTH} />
        </g>
      )
    }
    const { outer, inner } = strokesOf(style, kind, ellipse)
    const outline = pathOf(enlarge(ellipse, OUTER))
    // The halo separates the anchor fit from its own points. In a crowd or around a needle, it would only hide other
    // marks.
    const halo = kind === 'anchorFit' && inner !== null
    return (
      <g key={shape.key} {...group}>
        {halo && <path d={outline} stroke="var(--paper)" strokeWidth={HALO_WIDTH} strokeOpacity={shape.presence / 2} />}
        <path d={outline} strokeWidth={outer.width} strokeDasharray={outer.dash} />
        {inner && <path d={pathOf(enlarge(ellipse, INNER))} strokeWidth={inner.width} strokeDasharray={inner.dash} />}
      </g>
    )
  })
})
