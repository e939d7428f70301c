/** The line, its words, and the marks of the present setting: the parts that change with every step along the curve. */
import { useMemo } from 'react'
import { ROLE_OF } from '../../../src/experiment/roles.ts'
import type { Lever, Measure } from '../../../src/parameters/parameters.ts'
import { formatGap } from '../../terms/format.ts'
import { MEASURE_LOOKS } from '../../terms/measures.ts'
import { useWords } from '../../words/shelf.ts'
import type { Shows, Middle } from '../../explorer/store.ts'
import { companionsOf } from './companions.ts'
import { Companions, MiddleLine } from './CurveLines.tsx'
import { Hairline, PointedDraw, PresentMark, ThisDraw } from './CurveMarks.tsx'
import type { Dot } from './draws.ts'
import { captionLabel, markLabel, poleAndMark, textWidth } from './placement.ts'
import type { Plot } from './plot.ts'
import { lowestOf, pointAt, spreadOf, type MeasuredPoint, type Spread } from './spread.ts'
import css from './curve.module.css'

/** What the reader has chosen to see. */
export interface CurveView {
  readonly lever: Lever
  readonly measure: Measure
  readonly middle: Middle
  readonly shows: Shows
}

export interface ForegroundProps extends CurveView {
  /** No words, except those about a draw that is pointed at. */
  readonly brief?: boolean
  readonly plot: Plot
  readonly points: readonly MeasuredPoint[]
  readonly spreads: readonly Spread[]
  readonly old: readonly Spread[]
  /** The present setting of the lever, and the gap of the draw on the plane. */
  readonly present: number
  readonly thisDraw: number | null
  readonly pointed: { readonly dot: Dot; readonly hint: string } | null
}

export function CurveForeground(props: ForegroundProps) {
  const { brief = false, lever, measure, middle, shows, plot, points, spreads, old, present, thisDraw, pointed } = props
  const words = useWords('curve')
  const { layers } = useWords('picture')
  const { decimals, fineDecimals } = MEASURE_LOOKS[measure]
  const x = plot.x(present)
  const here = pointAt(points, present)?.gap
  const shape = spreads.length > 0 ? spreads : old

  const lowest = useMemo(() => points.map(({ value, gap }) => lowestOf(value, gap)), [points])
  const drawWords = brief || thisDraw === null ? '' : words.thisDraw(formatGap(thisDraw, decimals))
  const pole = words.poles[shows === 'change' ? 'change' : 'gap'].down
  const y = Math.min(plot.bottom, Math.max(plot.top, plot.y(thisDraw ?? 0)))
  const widths = { pole: textWidth(pole), mark: textWidth(drawWords) }
  const { hurt, mark } = poleAndMark(present, { x, y }, widths, shape, plot, lowest)
  const drawLabel = brief ? markLabel(x, y, 0, shape, plot) : mark
  const taken = thisDraw === null ? [hurt.box] : [hurt.box, drawLabel.box]
  const distances = shows === 'distances' ? companionsOf(points, middle, plot, layers) : []
  const captions = { gap: words.captions[middle], distances: [words.gap], change: [words.changeFrom(lever, present)] }[
    shows
  ]
  const surroundings = {
    hairline: x,
    taken: [...taken, ...distances.map(({ label }) => label.box)],
    lines: [old, ...distances.map(line => line.spreads)],
  }
  const caption =
    brief || pointed
      ? null
      : captions
          .map(text => ({ text, label: captionLabel(textWidth(text), shape, plot, surroundings) }))
          .find(({ label }) => label !== null)

  return (
    <>
      <Companions lines={distances} plot={plot} />
      <MiddleLine spreads={spreads} plot={plot} />
      {!brief && (
        <text className={css.note} x={hurt.x} y={hurt.y} textAnchor={hurt.anchor}>
          {pole}
        </text>
      )}
      {caption?.label && (
        <text className={css.caption} x={caption.label.x} y={caption.label.y} textAnchor={caption.label.anchor}>
          {caption.text}
        </text>
      )}
      <Hairline role={ROLE_OF[lever]} x={x} plot={plot} />
      {here && (
        <PresentMark
          x={x}
          plot={plot}
          middle={spreadOf(present, here, middle).middle}
          error={here.summary.medianError}
        />
      )}
      {thisDraw !== null && (
        <ThisDraw x={x} y={y} label={drawLabel} words={drawWords} beyond={Math.sign(plot.y(thisDraw) - y)} />
      )}
      {pointed && (
        <PointedDraw
          {...pointed}
          plot={plot}
          words={words.oneDraw(pointed.dot.draw, {
            gap: formatGap(pointed.dot.gap, fineDecimals),
            lever,
            value: pointed.dot.count,
          })}
        />
      )}
    </>
  )
}
