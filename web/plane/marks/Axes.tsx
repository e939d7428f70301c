/** The range frames at the left and at the foot, and the dotted square from which all means of the truth are drawn. */
import { ticks } from 'd3-array'
import { SQUARE } from '../domain.ts'
import { short } from '../ellipse.ts'
import { type Stature, statureOf, toX, toY, type View } from '../view.ts'
import styles from './marks.module.css'

/** The distance from the plot to the axis, and the length of a tick, in pixels. */
const GAP = 5
const TICK = 5
/** Pixels at the right end of the foot that the zoom buttons may cover. The buttons are larger on touch screens. */
const BUTTONS: Record<Stature, number> = { full: 96, small: 140, strip: 0 }
/** If the square takes less than this share of an axis, the ticks no longer mark the square. */
const SHARE = 0.45

export interface Ticks {
  readonly from: number
  readonly to: number
  readonly values: readonly number[]
}

/** 0, 5 and 10 if the square fills the picture. Otherwise round numbers, but none in the last `taken` pixels. */
export function ticksOf(from: number, to: number, pixels: number, taken = 0): Ticks {
  const fills = from <= 0 && to >= SQUARE && SQUARE / (to - from) >= SHARE
  if (fills) return { from: 0, to: SQUARE, values: [0, SQUARE / 2, SQUARE] }
  const end = to - ((to - from) * taken) / pixels
  const values = ticks(from, to, 4).filter(value => value <= end)
  return { from: values[0] ?? from, to: values.at(-1) ?? end, values }
}

/** The number with a true minus. */
const label = (value: number): string => String(value).replace('-', '−')

export function Axes({ view }: { readonly view: View }) {
  const { plot, scale } = view
  const [left, right] = [(plot.left - view.x) / scale, (plot.right - view.x) / scale]
  const [bottom, top] = [(view.y - plot.bottom) / scale, (view.y - plot.top) / scale]
  const across = ticksOf(left, right, plot.right - plot.left, BUTTONS[statureOf(view.size)])
  const upward = ticksOf(bottom, top, plot.bottom - plot.top)
  const foot = plot.bottom + GAP
  const side = plot.left - GAP
  const bracketAcross = across.values.map(value => `M${short(toX(view, value))} ${foot}v${TICK}`).join('')
  const bracketUpward = upward.values.map(value => `M${side} ${short(toY(view, value))}h${-TICK}`).join('')
  const lineAcross = `M${short(toX(view, across.from))} ${foot}H${short(toX(view, across.to))}`
  const lineUpward = `M${side} ${short(toY(view, upward.from))}V${short(toY(view, upward.to))}`
  return (
    <g aria-hidden="true">
      <path className={styles.axis} d={`${lineAcross}${bracketAcross}${lineUpward}${bracketUpward}`} />
      {across.values.map(value => (
        <text key={value} className={styles.tick} x={short(toX(view, value))} y={foot + TICK + 13} textAnchor="middle">
          {label(value)}
        </text>
      ))}
      {upward.values.map(value => (
        <text key={value} className={styles.tick} x={side - TICK - 5} y={short(toY(view, value) + 4)} textAnchor="end">
          {label(value)}
        </text>
      ))}
    </g>
  )
}

export function Square({ view }: { readonly view: View }) {
  const [x, y] = [short(toX(view, 0)), short(toY(view, SQUARE))]
  const side = short(SQUARE * view.scale)
  return <rect className={styles.square} x={x} y={y} width={side} height={side} />
}
