/** What the curve is read against: the signed axis, its zero line, and the ticks of the slider. */
import { formatTick } from '../../terms/format.ts'
import type { Shows } from '../../explorer/store.ts'
import { useWords } from '../../words/shelf.ts'
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
/** Separates the name of the axis from the words after it. */
const ALSO = '  ·  '

export function CurveGrid({ plot, axis, extent, shows, provisional, brief }: Props) {
  const words = useWords('curve')
  const labelled = labelledCounts(extent)
  const track = plot.bottom + TRACK
  // A logarithmic axis differs from a linear one only in its numbers, so its name says it.
  const name = axis.kind === 'signed-log' ? words.logAxis(words.axis[shows]) : words.axis[shows]
  const pole = words.poles[shows === 'change' ? 'change' : 'gap'].up
  const early = ALSO + words.early(PROVISIONAL)
  const fits = textWidth(name + early + pole) < plot.right - 16
  return (
    <>
      {brief ? (
        provisional && (
          <text className={css.provisional} x={plot.right} y={plot.bottom - 4} textAnchor="end">
            {words.provisional}
          </text>
        )
      ) : (
        <>
          <text className={css.note} x={0} y={11}>
            {name}
            {provisional && <tspan className={css.provisional}>{fits ? early : ALSO + words.provisional}</tspan>}
          </text>
          <text className={css.note} x={plot.right} y={11} textAnchor="end">
            {pole}
          </text>
        </>
      )}
      {roomyTicks(axis.ticks, plot.y, TICK_DISTANCE).map(tick => (
        <g key={tick} transform={`translate(0 ${plot.y(tick)})`}>
          <line className={tick === 0 ? css.zero : css.grid} x1={plot.left} x2={plot.right} />
          <text className={css.tick} x={plot.left - 6} dy="0.33em" textAnchor="end">
            {formatTick(tick, axis.decimals)}
          </text>
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
        <text key={count} className={css.tick} x={plot.x(count)} y={track + 24} textAnchor="middle">
          {count}
        </text>
      ))}
    </>
  )
}
