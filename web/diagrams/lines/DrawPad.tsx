/**
 * The axes as a sheet of paper: the reader draws a line with the mouse, a finger or the keyboard. For the keyboard and
 * for screen readers it is a slider: up and down set the value, left and right choose the place.
 */
import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import { speakGap, formatDistance } from '../../terms/format.ts'
import { useWords } from '../../words/shelf.ts'
import type { ValueAxis } from './axis.ts'
import { drawn, setPoint, type Pen } from './drawing.ts'
import css from './lines.module.css'
import type { Along, LinePlot } from './plot.ts'

export interface Drawing {
  readonly line: readonly number[]
  /** The known value at 0. */
  readonly given: number
  readonly onLine: (line: readonly number[]) => void
}

interface Props extends Drawing {
  readonly plot: LinePlot
  /** Screen pixels for one unit of the plot. */
  readonly unit: number
  readonly axis: ValueAxis
  readonly along: Along
}

/** In nats: one press of an arrow, and of Page up or down. */
const STEP = 0.01
const PAGE = 0.05
const PEN = 7

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

export function DrawPad({ line, given, onLine, plot, unit, axis, along }: Props) {
  const words = useWords('lines')
  const numbers = useWords('numbers')
  const [low, high] = axis.domain
  const last = along.to
  /** Where the pen is while it is held, and where it has begun to draw from. */
  const [pen, setPen] = useState<Pen | null>(null)
  const [from, setFrom] = useState<Pen | null>(null)
  const [chosen, setChosen] = useState<number | null>(null)
  const valueOf = (at: number): number => (at === 0 ? given : line[at - 1])
  const at = Math.min(chosen ?? line.length, line.length)
  const penAt = (event: PointerEvent<HTMLElement>): Pen => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    return {
      at: clamp(plot.placeAt((event.clientX - left) / unit + plot.left), 0, last),
      value: clamp(plot.valueAt((event.clientY - top) / unit + plot.top), low, high),
    }
  }
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const to = penAt(event)
      setChosen(null)
      setPen(to)
      // Beyond the end of the line, it goes on from there.
      setFrom(to.at > line.length ? { at: line.length, value: valueOf(line.length) } : to)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!from) return
      const to = penAt(event)
      setPen(to)
      if (to.at <= from.at) return
      const next = drawn(line, given, from, to, last)
      if (next !== line) onLine(next)
      // A part of a step is kept for the next move.
      if (Math.floor(to.at) > Math.floor(from.at)) setFrom(to)
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (!from) return
      const to = penAt(event)
      if (to.at >= from.at) {
        const next = setPoint(line, given, Math.round(to.at), to.value)
        if (next !== line) onLine(next)
      }
      setPen(null)
      setFrom(null)
    },
    onPointerCancel: () => {
      setPen(null)
      setFrom(null)
    },
  }
  const press = (event: KeyboardEvent) => {
    const aside = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 1, End: line.length }[event.key]
    const by = { ArrowUp: STEP, ArrowDown: -STEP, PageUp: PAGE, PageDown: -PAGE }[event.key]
    if (aside === undefined && by === undefined) return
    event.preventDefault()
    if (aside !== undefined) {
      const to = clamp(aside, 0, last)
      if (to > line.length) onLine(setPoint(line, given, to, valueOf(line.length)))
      return setChosen(to)
    }
    set(valueOf(at) + by!)
  }
  const set = (value: number) => {
    // The first point is given: to move it is to begin with the next.
    const place = Math.max(1, at)
    setChosen(place)
    onLine(setPoint(line, given, place, clamp(Math.round(value / STEP) * STEP, low, high)))
  }
  const shown: Pen = pen ?? { at, value: valueOf(at) }
  const [x, y] = [plot.x(shown.at) - plot.left, plot.y(shown.value) - plot.top]
  const end = { x: plot.x(line.length) - plot.left, y: plot.y(valueOf(line.length)) - plot.top }
  const nats = axis.kind === 'gap' ? speakGap(valueOf(at), 2, numbers) : formatDistance(valueOf(at), 2)
  return (
    <div
      className={css.pad}
      style={{
        left: `${plot.left * unit}px`,
        top: `${plot.top * unit}px`,
        width: `${(plot.right - plot.left) * unit}px`,
        height: `${(plot.bottom - plot.top) * unit}px`,
      }}
      {...handlers}
    >
      <input
        type="range"
        className={css.value}
        min={low}
        max={high}
        step={STEP}
        value={valueOf(at)}
        aria-label={words.draw(along.symbol, last)}
        aria-valuetext={words.drawnAt(along.symbol, at, nats, line.length === last)}
        onChange={event => set(event.target.valueAsNumber)}
        onKeyDown={press}
        onBlur={() => setChosen(null)}
      />
      <svg className={css.pen} viewBox={`0 0 ${plot.right - plot.left} ${plot.bottom - plot.top}`} aria-hidden>
        {pen && pen.at > line.length && <path d={`M${end.x} ${end.y}L${x} ${y}`} />}
        {line.length === 0 && !pen ? (
          <circle className={css.invitation} cx={x} cy={y} r={10} />
        ) : (
          <circle cx={x} cy={y} r={PEN} />
        )}
      </svg>
    </div>
  )
}
