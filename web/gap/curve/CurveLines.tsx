/** The lines of the curve: its middle and band, the faint one from before, and the two distances that the gap lies between. */
import { area, line } from 'd3'
import { companionSides } from './placement.ts'
import type { Plot } from './plot.ts'
import { spreadOf, type MeasuredPoint, type Middle, type Spread } from './spread.ts'
import css from './curve.module.css'

interface Props {
  readonly spreads: readonly Spread[]
  readonly plot: Plot
}

const middlePath = ({ spreads, plot }: Props): string =>
  line<Spread>(({ value }) => plot.x(value), ({ middle }) => plot.y(middle)).digits(2)([...spreads]) ?? ''

export function OldLine(props: Props) {
  return <path className={css.old} d={middlePath(props)} />
}

export function Band({ spreads, plot }: Props) {
  const path = area<Spread>(({ value }) => plot.x(value), ({ lower }) => plot.y(lower), ({ upper }) => plot.y(upper)).digits(2)
  return <path className={css.band} d={path([...spreads]) ?? ''} />
}

export function MiddleLine({ spreads, plot }: Props) {
  return (
    <g className={css.middle}>
      <path d={middlePath({ spreads, plot })} />
      {spreads.map(({ value, middle }) => <circle key={value} cx={plot.x(value)} cy={plot.y(middle)} r={2.1} />)}
    </g>
  )
}

const FITS = [
  { of: 'anchor', name: 'anchor fit' },
  { of: 'synthetic', name: 'synthetic fit' },
] as const

interface CompanionsProps {
  readonly points: readonly MeasuredPoint[]
  readonly middle: Middle
  readonly plot: Plot
}

/** Labelled at their ends, on the sides that face away from each other. */
export function Companions({ points, middle, plot }: CompanionsProps) {
  if (points.length === 0) return null
  const lines = FITS.map(({ of, name }) => ({ of, name, spreads: points.map(point => spreadOf(point.value, point[of], middle)) }))
  const heights = companionSides(lines.map(({ spreads }) => plot.y(spreads[spreads.length - 1].middle)), plot)
  return lines.map(({ of, name, spreads }, index) => (
    <g key={of} data-role={of === 'anchor' ? 'anchored' : 'synthetic'} className={css.companion}>
      <path d={middlePath({ spreads, plot })} />
      <text x={plot.right} y={heights[index]} textAnchor="end">{name}</text>
    </g>
  ))
}
