/** Single draws as faint dots. All dots of one count are one path, so that thousands of them cost little. */
import { memo } from 'react'
import { dotsOf } from './draws.ts'
import type { Plot } from './plot.ts'
import type { MeasuredPoint } from './spread.ts'
import css from './curve.module.css'

interface Props {
  readonly points: readonly MeasuredPoint[]
  readonly plot: Plot
}

interface StripProps {
  readonly count: number
  readonly gaps: Float64Array
  readonly plot: Plot
}

/**
 * The dots of one count: a line of length zero with round caps is a dot. Only strips with new draws are rendered again.
 */
const Strip = memo(function Strip({ count, gaps, plot }: StripProps) {
  return (
    <path
      d={dotsOf(count, gaps, plot)
        .map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`)
        .join('')}
    />
  )
})

export function CurveDots({ points, plot }: Props) {
  return (
    <g className={css.dots}>
      {points.map(({ value, gap }) => (
        <Strip key={value} count={value} gaps={gap.values} plot={plot} />
      ))}
    </g>
  )
}
