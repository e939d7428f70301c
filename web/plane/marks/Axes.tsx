/** The range frames at the left and at the foot, and the dotted square that all means of the truth are drawn from. */
import { scaleLinear } from 'd3'
import { SQUARE } from '../domain.ts'
import { toX, toY, type View } from '../view.ts'
import styles from './marks.module.css'

/** From the plot to the axis, and from there to the end of a tick. */
const GAP = 5
const TICK = 5
/** At the right end of the foot, where the buttons for zooming appear. */
const BUTTONS = 96
/** The square needs this many pixels for its three ticks to be read apart. */
const ROOM = 60

export interface Ticks {
  readonly from: number
  readonly to: number
  readonly values: readonly number[]
}

/** 0, 5 and 10 where the square fills the picture; elsewhere, round numbers over all that is shown but the last `taken` pixels. */
export function ticksOf(from: number, to: number, pixels: number, taken = 0): Ticks {
  const square = (Math.min(to, SQUARE) - Math.max(from, 0)) / (to - from)
  if (from <= 0 && to >= SQUARE && square * pixels >= ROOM) return { from: 0, to: SQUARE, values: [0, SQUARE / 2, SQUARE] }
  const end = to - ((to - from) * taken) / pixels
  const values = scaleLinear([from, to], [0, pixels]).ticks(4).filter(value => value <= end)
  return { from: values[0] ?? from, to: values.at(-1) ?? end, values }
}

const written = scaleLinear().tickFormat(1, '~r')
/** With a true minus. */
const label = (value: number): string => written(value).replace('-', '−')

export function Axes({ view }: { readonly view: View }) {
  const { plot, scale } = view
  const [left, right] = [(plot.left - view.x) / scale, (plot.right - view.x) / scale]
  const [bottom, top] = [(view.y - plot.bottom) / scale, (view.y - plot.top) / scale]
  const across = ticksOf(left, right, plot.right - plot.left, BUTTONS)
  const upward = ticksOf(bottom, top, plot.bottom - plot.top)
  const foot = plot.bottom + GAP
  const side = plot.left - GAP
  const bracketAcross = across.values.map(value => `M${toX(view, value)} ${foot}v${TICK}`).join('')
  const bracketUpward = upward.values.map(value => `M${side} ${toY(view, value)}h${-TICK}`).join('')
  return (
    <g aria-hidden="true">
      <path
        className={styles.axis}
        d={`M${toX(view, across.from)} ${foot}H${toX(view, across.to)}${bracketAcross}M${side} ${toY(view, upward.from)}V${toY(view, upward.to)}${bracketUpward}`}
      />
      {across.values.map(value => (
        <text key={value} className={styles.tick} x={toX(view, value)} y={foot + TICK + 13} textAnchor="middle">
          {label(value)}
        </text>
      ))}
      {upward.values.map(value => (
        <text key={value} className={styles.tick} x={side - TICK - 5} y={toY(view, value) + 4} textAnchor="end">
          {label(value)}
        </text>
      ))}
    </g>
  )
}

export function Square({ view }: { readonly view: View }) {
  const side = SQUARE * view.scale
  return <rect className={styles.square} x={toX(view, 0)} y={toY(view, SQUARE)} width={side} height={side} />
}
