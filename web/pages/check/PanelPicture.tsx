/** The picture of one panel: a function of its data and a size. */
import { area, line } from 'd3'
import type { Lever, Measure } from '../../../src/parameters/parameters.ts'
import { ROLE_OF } from '../../../src/experiment/roles.ts'
import { roomyTicks, type GapAxis } from '../../gap/curve/gapAxis.ts'
import { CURVE_FROM, CURVE_TO } from '../../../src/experiment/curve-settings.ts'
import { labelledCounts } from '../../gap/curve/leverAxis.ts'
import { pointedLabel, textWidth } from '../../gap/curve/placement.ts'
import type { Plot } from '../../gap/curve/plot.ts'
import type { Spread } from '../../gap/curve/spread.ts'
import { formatGap, formatTick } from '../../terms/format.ts'
import { MEASURE_LOOKS } from '../../terms/measures.ts'
import { useWords } from '../../words/shelf.ts'
import { figureLabel, figureText, nameLabel } from './panelPlot.ts'
import css from './Panel.module.css'

export interface PanelPictureProps {
  readonly lever: Lever
  readonly measure: Measure
  readonly plot: Plot
  readonly axis: GapAxis
  readonly spreads: readonly Spread[]
  /** The published sweep to compare with. `draws` is its number of draws, where the panel says it; else null. */
  readonly other: { readonly spreads: readonly Spread[]; readonly draws: number | null } | null
  /** The reader's own count, where the sweep goes through the reader's setting. */
  readonly yours: number | null
  readonly pointed: { readonly thing: Spread; readonly hint: string } | null
}

const TICK_DISTANCE = 14
/** In pixels. Numbers that are nearer than this to the pointed thing are hidden, so that its words have room. */
const CROWDED = 120

export function PanelPicture({ lever, measure, plot, axis, spreads, other, yours, pointed }: PanelPictureProps) {
  return (
    <g data-role={ROLE_OF[lever]}>
      <Grid plot={plot} axis={axis} empty={spreads.length === 0 && !other} />
      {yours !== null && yours >= CURVE_FROM && yours <= CURVE_TO && <Yours lever={lever} count={yours} plot={plot} />}
      <path className={css.band} d={bandPath(spreads, plot)} />
      <path className={css.line} d={linePath(spreads, plot, spread => spread.middle)} />
      {other && <Other {...other} ours={spreads} plot={plot} />}
      {spreads
        .filter(({ value }) => value === CURVE_FROM || value === CURVE_TO)
        .map(end => (
          <End
            key={end.value}
            end={end}
            measure={measure}
            spreads={spreads}
            plot={plot}
            silent={pointed !== null && Math.abs(plot.x(pointed.thing.value) - plot.x(end.value)) < CROWDED}
          />
        ))}
      {pointed && <Pointed {...pointed} lever={lever} measure={measure} plot={plot} />}
    </g>
  )
}

const linePath = (spreads: readonly Spread[], plot: Plot, of: (spread: Spread) => number) =>
  line<Spread>(
    ({ value }) => plot.x(value),
    spread => plot.y(of(spread)),
  ).digits(2)([...spreads]) ?? ''

const bandPath = (spreads: readonly Spread[], plot: Plot) =>
  area<Spread>(
    ({ value }) => plot.x(value),
    ({ lower }) => plot.y(lower),
    ({ upper }) => plot.y(upper),
  ).digits(2)([...spreads]) ?? ''

interface GridProps extends Pick<PanelPictureProps, 'plot' | 'axis'> {
  /** Whether there are no values yet: then the axis can show only its zero. */
  readonly empty: boolean
}

function Grid({ plot, axis, empty }: GridProps) {
  const words = useWords('check')
  return (
    <>
      {!empty && axis.kind === 'signed-log' && (
        <text className={css.tick} y={10}>
          {words.logTicks}
        </text>
      )}
      {roomyTicks(empty ? [0] : axis.ticks, plot.y, TICK_DISTANCE).map(tick => (
        <g key={tick} transform={`translate(0 ${plot.y(tick)})`}>
          <line className={tick === 0 ? css.zero : css.grid} x1={plot.left} x2={plot.right} />
          <text className={css.tick} x={plot.left - 6} dy="0.33em" textAnchor="end">
            {formatTick(tick, axis.decimals)}
          </text>
        </g>
      ))}
      {labelledCounts([CURVE_FROM, CURVE_TO]).map(count => (
        <g key={count} transform={`translate(${plot.x(count)} ${plot.bottom})`}>
          <line className={css.mark} y1={4} y2={8} />
          <text className={css.tick} y={22} textAnchor="middle">
            {count}
          </text>
        </g>
      ))}
    </>
  )
}

/** Marks where the reader's own setting lies on the sweep. */
function Yours({ lever, count, plot }: Pick<PanelPictureProps, 'lever' | 'plot'> & { readonly count: number }) {
  const words = useWords('check')
  const aside = count > (CURVE_FROM + CURVE_TO) / 2 ? -1 : 1
  return (
    <g className={css.yours} transform={`translate(${plot.x(count)} 0)`}>
      <line y1={plot.top - 8} y2={plot.bottom + 4} />
      <text x={5 * aside} y={plot.top - 1} textAnchor={aside < 0 ? 'end' : 'start'}>
        {words.yours(lever, count)}
      </text>
    </g>
  )
}

interface EndProps extends Pick<PanelPictureProps, 'measure' | 'spreads' | 'plot'> {
  readonly end: Spread
  readonly silent: boolean
}

function End({ end, measure, spreads, plot, silent }: EndProps) {
  const text = figureText(end.middle, measure)
  const { x, y, anchor } = figureLabel(end, text, spreads, plot)
  return (
    <>
      <circle className={css.dot} cx={plot.x(end.value)} cy={plot.y(end.middle)} r={3.6} />
      {!silent && (
        <text className={css.figure} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      )}
    </>
  )
}

interface OtherProps {
  readonly spreads: readonly Spread[]
  readonly ours: readonly Spread[]
  readonly draws: number | null
  readonly plot: Plot
}

function Other({ spreads, ours, draws, plot }: OtherProps) {
  const words = useWords('check')
  const name = draws === null ? null : words.published(draws)
  const label = name === null ? null : nameLabel(textWidth(name), [...ours, ...spreads], plot)
  return (
    <g className={css.other}>
      <path className={css.quartile} d={linePath(spreads, plot, spread => spread.lower)} />
      <path className={css.quartile} d={linePath(spreads, plot, spread => spread.upper)} />
      <path d={linePath(spreads, plot, spread => spread.middle)} />
      {label && (
        <text className={css.name} x={label.x} y={label.y} textAnchor={label.anchor}>
          {name}
        </text>
      )}
    </g>
  )
}

interface PointedProps extends Pick<PanelPictureProps, 'lever' | 'measure' | 'plot'> {
  readonly thing: Spread
  readonly hint: string
}

function Pointed({ thing: { value, middle }, hint, lever, measure, plot }: PointedProps) {
  const [x, y] = [plot.x(value), plot.y(middle)]
  const words = useWords('check')
  const label = pointedLabel({ x, y }, hint, plot)
  return (
    <g className={css.pointed}>
      <line x1={x} x2={x} y1={plot.top} y2={plot.bottom + 4} />
      <circle cx={x} cy={y} r={4} />
      <text x={label.x} y={label.y} textAnchor={label.anchor}>
        {words.pointed(lever, value, formatGap(middle, MEASURE_LOOKS[measure].fineDecimals))}
        <tspan className={css.hint} x={label.x} dy={15}>
          {hint}
        </tspan>
      </text>
    </g>
  )
}
