/**
 * The marks of the present setting: its hairline, its typical gap, the draw on the plane, and the draw that is pointed
 * at.
 */
import type { Role } from '../../../src/experiment/roles.ts'
import type { Dot } from './draws.ts'
import { pointedLabel, type Label } from './placement.ts'
import { TRACK, type Plot } from './plot.ts'
import css from './curve.module.css'

export function Hairline({ role, x, plot }: { readonly role: Role; readonly x: number; readonly plot: Plot }) {
  return (
    <g data-role={role}>
      <line className={css.hairline} x1={x} x2={x} y1={plot.top - 8} y2={plot.bottom + TRACK} />
    </g>
  )
}

interface PresentProps {
  readonly x: number
  readonly plot: Plot
  readonly middle: number
  /** Standard error of the median. */
  readonly error: number
}

export function PresentMark({ x, plot, middle, error }: PresentProps) {
  return (
    <g className={css.present}>
      <line x1={x} x2={x} y1={plot.y(middle - error)} y2={plot.y(middle + error)} />
      <circle cx={x} cy={plot.y(middle)} r={4} />
    </g>
  )
}

interface ThisDrawProps {
  readonly x: number
  readonly y: number
  readonly label: Label
  readonly words: string
  /** −1 above the plot, +1 below it: the mark then stands at the edge, and an arrow points to where its value lies. */
  readonly beyond: number
}

export function ThisDraw({ x, y, label, words, beyond }: ThisDrawProps) {
  return (
    <g className={css.thisDraw}>
      <path d={`M${x} ${y - 6}l6 6l-6 6l-6 -6z`} />
      <text x={label.x} y={label.y} textAnchor={label.anchor}>
        {words}
        {['↑', '', '↓'][beyond + 1]}
      </text>
    </g>
  )
}

interface PointedProps {
  readonly dot: Dot
  readonly plot: Plot
  readonly words: string
  readonly hint: string
}

export function PointedDraw({ dot, plot, words, hint }: PointedProps) {
  const { x, y, anchor } = pointedLabel(dot, words, plot)
  return (
    <g className={css.pointed}>
      <circle cx={dot.x} cy={dot.y} r={3.2} />
      <text x={x} y={y} textAnchor={anchor}>
        {words}
        <tspan className={css.hint} x={x} dy={15}>
          {hint}
        </tspan>
      </text>
    </g>
  )
}
