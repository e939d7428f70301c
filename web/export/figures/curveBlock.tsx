/** The curve of one lever as the page draws it, with a plain axis instead of the slider, and a legend of its marks. */
import { ROLE_OF } from '../../../src/experiment/roles.ts'
import { CurveBackground } from '../../gap/curve/CurveBackground.tsx'
import { CurveForeground } from '../../gap/curve/CurveForeground.tsx'
import { leverExtent } from '../../gap/curve/leverAxis.ts'
import { plotOf, TRACK } from '../../gap/curve/plot.ts'
import { axisFor, shownCurves } from '../../gap/curve/shownCurves.ts'
import { pointsIn, PROVISIONAL, spreadOf } from '../../gap/curve/spread.ts'
import type { Block } from './block.ts'
import type { Figured } from './figured.ts'
import type { FigureWords } from './figureWords.ts'
import { SymbolWords, widthOf, Words } from './Words.tsx'

const LEGEND_ROW = 20
/** A symbol among words. */
const SYMBOL = { fontFamily: 'var(--math)', fontStyle: 'italic', fontWeight: 400 } as const

/** Null where the curve has no point yet. */
export function curveBlock(figured: Figured, width: number, height: number): Block | null {
  const {
    draw: { parameters, gaps },
    tab: lever,
    middle,
    shows,
    words,
  } = figured
  const { measure } = parameters
  const curves = shownCurves(figured.curves, parameters, measure, shows)
  const present = parameters[lever]
  const extent = leverExtent(present)
  const points = pointsIn(curves[lever].points, measure).filter(({ value }) => value >= extent[0] && value <= extent[1])
  if (points.length === 0) return null
  const axis = axisFor(curves, { lever, measure, middle, shows })
  const plot = plotOf(width, height, axis, extent)
  const spreads = points.map(point => spreadOf(point.value, point.gap, middle))
  const draws = Math.min(...points.map(point => point.draws))
  const role = ROLE_OF[lever]
  const track = plot.bottom + TRACK
  const thisDraw = shows === 'change' ? null : (gaps[measure]?.gap.value ?? null)
  const heading = 32
  const ink = 'var(--role-ink)'
  const legend = legendBlock({ draws, mean: middle === 'mean', thisDraw: thisDraw !== null }, words.files, width)
  return {
    width,
    height: heading + height + 6 + legend.height,
    drawn: (
      <>
        <g data-role={role}>
          <Words y={18} size={18} face="serif" weight={600}>
            {words.files.changesWith(lever).map(([text, symbol], i) =>
              symbol ? (
                <tspan key={i} {...SYMBOL} fontSize={20} fill={ink}>
                  {text}
                </tspan>
              ) : (
                text
              ),
            )}
            <tspan fontFamily="var(--sans)" fontWeight={400} fontSize={15} dx={6} fill={ink}>
              {words.parameters.named[lever].label}
            </tspan>
          </Words>
        </g>
        <g transform={`translate(0 ${heading})`} fontFamily="var(--sans)" fontSize={12.5}>
          <CurveBackground
            {...{ plot, axis, extent, points, spreads, shows }}
            old={[]}
            provisional={draws < PROVISIONAL}
          />
          <line x1={plot.x(extent[0])} x2={plot.x(extent[1])} y1={track} y2={track} stroke="var(--rule-2)" />
          <SymbolWords component={{ role }} x={8} y={track + 6} size={20} />
          <CurveForeground
            {...{ plot, points, spreads, lever, measure, middle, shows, present, thisDraw }}
            old={[]}
            pointed={null}
          />
          <circle
            data-role={role}
            cx={plot.x(present)}
            cy={track}
            r={5.2}
            fill="var(--paper)"
            stroke="var(--role)"
            strokeWidth={3}
          />
        </g>
        <g transform={`translate(0 ${heading + height + 6})`}>{legend.drawn}</g>
      </>
    ),
  }
}

interface Legend {
  readonly draws: number
  readonly mean: boolean
  readonly thisDraw: boolean
}

const MARKS = {
  line: (
    <>
      <path d="M0 0h22" stroke="var(--ink)" strokeWidth={1.8} />
      <circle cx={11} cy={0} r={2.1} fill="var(--ink)" />
    </>
  ),
  band: <rect y={-6} width={22} height={12} fill="var(--band)" />,
  draws: [3, 9, 14, 20].map((x, i) => (
    <circle key={x} cx={x} cy={[2, -3, 3, -1][i]} r={1} fill="var(--ink)" fillOpacity={0.35} />
  )),
  present: (
    <>
      <path d="M11 -7v14" stroke="var(--ink)" strokeWidth={1.2} />
      <circle cx={11} cy={0} r={4} fill="var(--ink)" />
    </>
  ),
  draw: <path d="M11 -6l6 6l-6 6l-6 -6z" fill="var(--paper)" stroke="var(--ink)" strokeWidth={1.6} />,
} as const

function legendBlock({ draws, mean, thisDraw }: Legend, { legend }: FigureWords['files'], width: number): Block {
  const items = [
    { text: mean ? legend.mean : legend.median, mark: MARKS.line },
    { text: mean ? legend.deviation : legend.half, mark: MARKS.band },
    { text: legend.draws(draws), mark: MARKS.draws },
    { text: legend.present, mark: MARKS.present },
    ...(thisDraw ? [{ text: legend.draw, mark: MARKS.draw }] : []),
  ]
  let [x, row] = [0, 0]
  const places = items.map(({ text }) => {
    const own = 30 + widthOf(text, { size: 13 })
    if (x > 0 && x + own > width) [x, row] = [0, row + 1]
    const place = { x, row }
    x += own + 18
    return place
  })
  return {
    width,
    height: (row + 1) * LEGEND_ROW,
    drawn: items.map(({ text, mark }, i) => (
      <g key={text} transform={`translate(${places[i].x} ${places[i].row * LEGEND_ROW})`}>
        <g transform="translate(0 9)">{mark}</g>
        <Words x={30} y={13.5} size={13} ink="ink-2">
          {text}
        </Words>
      </g>
    )),
  }
}
