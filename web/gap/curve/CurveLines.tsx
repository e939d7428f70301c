/**
 * The lines of the curve: its middle and band, the faint line of the previous curve, and the two distances whose
 * difference is the gap.
 */
import { bandPath, linePath } from '../../kit/path.ts'
import type { Companion } from './companions.ts'
import type { Plot } from './plot.ts'
import type { Spread } from './spread.ts'
import css from './curve.module.css'

interface Props {
  readonly spreads: readonly Spread[]
  readonly plot: Plot
}

const middlePath = ({ spreads, plot }: Props): string =>
  linePath(spreads.map(({ value, middle }) => [plot.x(value), plot.y(middle)]))

export function OldLine(props: Props) {
  return <path className={css.old} d={middlePath(props)} />
}

export function Band({ spreads, plot }: Props) {
  const edge = (of: (spread: Spread) => number) =>
    spreads.map(spread => [plot.x(spread.value), plot.y(of(spread))] as const)
  return (
    <path
      className={css.band}
      d={bandPath(
        edge(spread => spread.upper),
        edge(spread => spread.lower),
      )}
    />
  )
}

export function MiddleLine({ spreads, plot }: Props) {
  return (
    <g className={css.middle}>
      <path d={middlePath({ spreads, plot })} />
      {spreads.map(({ value, middle }) => (
        <circle key={value} cx={plot.x(value)} cy={plot.y(middle)} r={2.1} />
      ))}
    </g>
  )
}

export function Companions({ lines, plot }: { readonly lines: readonly Companion[]; readonly plot: Plot }) {
  return lines.map(({ role, name, spreads, label }) => (
    <g key={role} data-role={role} className={css.companion}>
      <path d={middlePath({ spreads, plot })} />
      <text x={label.x} y={label.y} textAnchor={label.anchor}>
        {name}
      </text>
    </g>
  ))
}
