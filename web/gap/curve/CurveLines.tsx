/** The lines of the curve: its middle and band, the faint one from before, and the two distances that the gap lies between. */
import { area, line } from 'd3'
import type { Companion } from './companions.ts'
import type { Plot } from './plot.ts'
import type { Spread } from './spread.ts'
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

export function Companions({ lines, plot }: { readonly lines: readonly Companion[]; readonly plot: Plot }) {
  return lines.map(({ role, name, spreads, label }) => (
    <g key={role} data-role={role} className={css.companion}>
      <path d={middlePath({ spreads, plot })} />
      <text x={label.x} y={label.y} textAnchor={label.anchor}>{name}</text>
    </g>
  ))
}
