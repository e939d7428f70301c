/** What a curve is read against: the signed axis, its zero line, and the ticks of the slider. */
import { formatTick } from '../../terms/format.ts'
import type { Shows } from '../../explorer/store.ts'
import { roomyTicks, type GapAxis } from './gapAxis.ts'
import { everyCount, labelledCounts, type Extent } from './leverAxis.ts'
import { textWidth } from './placement.ts'
import { TRACK, type Plot } from './plot.ts'
import { PROVISIONAL } from './spread.ts'
import css from './curve.module.css'

interface Props {
  readonly plot: Plot
  readonly axis: GapAxis
  readonly extent: Extent
  readonly shows: Shows
  readonly provisional: boolean
  readonly brief: boolean
}

const TICK_DISTANCE = 14
const AXIS_NAMES: Readonly<Record<Shows, string>> = { gap: 'gap, nats', distances: 'nats', change: 'change of the gap, nats' }

/** What the axis measures, and on which scale: a logarithmic one looks like any other where only its numbers tell. */
const axisName = ({ kind }: GapAxis, shows: Shows): string => (kind === 'signed-log' ? `${AXIS_NAMES[shows]}, log scale` : AXIS_NAMES[shows])

export function CurveGrid({ plot, axis, extent, shows, provisional, brief }: Props) {
  const labelled = labelledCounts(extent)
  const track = plot.bottom + TRACK
  const name = axisName(axis, shows)
  const pole = shows === 'change' ? 'more ↑' : 'helped ↑'
  const early = `  ·  provisional below ${PROVISIONAL} draws`
  const fits = textWidth(name + early + pole) < plot.right - 16
  return (
    <>
      {brief ? provisional && <text className={css.provisional} x={plot.right} y={plot.bottom - 4} textAnchor="end">provisional</text> : (
        <>
          <text className={css.note} x={0} y={11}>
            {name}
            {provisional && <tspan className={css.provisional}>{fits ? early : '  ·  provisional'}</tspan>}
          </text>
          <text className={css.note} x={plot.right} y={11} textAnchor="end">{pole}</text>
        </>
      )}
      {roomyTicks(axis.ticks, plot.y, TICK_DISTANCE).map(tick => (
        <g key={tick} transform={`translate(0 ${plot.y(tick)})`}>
          <line className={tick === 0 ? css.zero : css.grid} x1={plot.left} x2={plot.right} />
          <text className={css.tick} x={plot.left - 6} dy="0.33em" textAnchor="end">{formatTick(tick, axis.decimals)}</text>
        </g>
      ))}
      {everyCount(extent).map(count => (
        <line
          key={count}
          className={css.mark}
          x1={plot.x(count)}
          x2={plot.x(count)}
          y1={track + 6}
          y2={track + (labelled.includes(count) ? 11 : 9)}
        />
      ))}
      {labelled.map(count => (
        <text key={count} className={css.tick} x={plot.x(count)} y={track + 24} textAnchor="middle">{count}</text>
      ))}
    </>
  )
}
