/** The picture of lines over one parameter: a function of data and a size. */
import { useMemo } from 'react'
import { bandPath, linePath } from '../../kit/path.ts'
import { textWidth } from '../../kit/textWidth.ts'
import { short } from '../../plane/ellipse.ts'
import { formatDistance, formatTick } from '../../terms/format.ts'
import { useWords } from '../../words/shelf.ts'
import { Diagram } from '../parts/Diagram.tsx'
import { Label } from '../parts/Label.tsx'
import { ticksOf } from './axis.ts'
import { markerWords, OWN, wordsIn } from './chartWords.ts'
import css from './lines.module.css'
import { LINE_HEIGHT, spread, TYPE, type Placed } from './placement.ts'
import { everyPlace, numbered, plotOf, TRACK, type LinePlot } from './plot.ts'
import { inside, LOOKS, type ChartData, type LinePoint, type Series } from './series.ts'

export interface ChartProps extends ChartData {
  readonly width: number
  readonly height: number
  readonly summary: string
  /** Draws what has been measured from left to right. */
  readonly sweep?: boolean
}

/** Narrower than this, in pixels, the ends of lines are named in one line each. */
const NARROW = 480
const AFTER_END = 20

/** The room at the right of the plot for the names of lines. */
export function marginOf(series: readonly Series[], width: number): number {
  const names = series.flatMap(({ end }) => (end ? [end.name, ...(width < NARROW ? [] : [end.budget])] : []))
  return names.length === 0 ? 8 : AFTER_END + Math.ceil(Math.max(...names.map(name => textWidth(name) * TYPE * 1.06)))
}

export function LineChart(props: ChartProps) {
  const {
    width,
    height,
    summary,
    sweep = false,
    axis,
    along,
    series,
    given,
    line,
    mark,
    marker,
    crossing,
    clearOf,
  } = props
  const words = useWords('lines')
  const margin = marginOf(series, width)
  const plot = useMemo(() => plotOf(width, height, axis, along, margin), [width, height, axis, along, margin])
  const pixel = ({ at, value }: LinePoint) => [plot.x(at), plot.y(value)] as const
  const pole = words.poles.down
  const standing = useMemo(
    () => wordsIn({ axis, series, given, line, mark, crossing, clearOf }, plot, pole),
    [axis, series, given, line, mark, crossing, clearOf, plot, pole],
  )
  const { hurt, notes } = standing
  const label = markerWords(marker, plot, standing)
  const x = marker && plot.x(marker.at)
  return (
    <Diagram width={width} height={height} summary={summary}>
      <g fontFamily="var(--sans)" fontSize={TYPE}>
        <Grid axis={axis} along={along} plot={plot} />
        {marker && x !== undefined && (
          <g data-role={marker.role}>
            <path d={`M${short(x)} ${plot.top}V${plot.bottom + TRACK}`} stroke="var(--role)" strokeWidth={1.3} />
          </g>
        )}
        <g className={sweep ? css.sweep : undefined}>
          {series.map(one => (
            <Band key={one.key} of={one} plot={plot} />
          ))}
          {series.map(one => {
            const look = LOOKS[one.look]
            const points = one.points.filter(point => inside(axis, point))
            const dots = one.dotsAt ? points.filter(({ at }) => one.dotsAt!.includes(at)) : points
            return (
              <g key={one.key} fill="none" stroke={look.ink} strokeLinejoin="round">
                {look.width > 0 && <path d={linePath(points.map(pixel))} strokeWidth={look.width} />}
                {look.dots !== 'none' &&
                  dots.map(point => (
                    <circle
                      key={point.at}
                      cx={short(plot.x(point.at))}
                      cy={short(plot.y(point.value))}
                      {...(look.dots === 'rings'
                        ? { r: 3.2, fill: 'var(--paper)', strokeWidth: 1.4 }
                        : one.dotsAt
                          ? { r: 3.6, fill: look.ink, stroke: 'var(--paper)', strokeWidth: 1.2 }
                          : { r: 2.2, fill: look.ink, stroke: 'none' })}
                    />
                  ))}
              </g>
            )
          })}
          {crossing && (
            <path
              d={`M${short(plot.x(crossing.at))} ${short(plot.y(0))}m-4.5 0l4.5 -4.5l4.5 4.5l-4.5 4.5z`}
              fill="var(--ink-2)"
            />
          )}
        </g>
        <g fill="none" stroke="var(--ink-2)" strokeWidth={2} strokeLinecap="round" strokeDasharray="2 5">
          {line && <path d={linePath(line.points.map(pixel))} />}
          {mark && <path d={linePath(mark.ends.map(pixel))} />}
        </g>
        {given && <circle cx={plot.x(given.at)} cy={plot.y(given.value)} r={4.5} fill="var(--ink)" />}
        {marker && x !== undefined && marker.value !== null && (
          <circle
            cx={short(x)}
            cy={short(plot.y(marker.value))}
            r={4.6}
            fill="var(--ink)"
            stroke="var(--paper)"
            strokeWidth={1.2}
          />
        )}
        {/* Words that cross a line get a halo in the colour of the paper. */}
        <g paintOrder="stroke" stroke="var(--halo)" strokeWidth={4} strokeLinejoin="round">
          {axis.kind === 'gap' && (
            <Label x={hurt.right} y={hurt.bottom - 3} size={TYPE} ink="ink-3" anchor="end">
              {words.poles.down}
            </Label>
          )}
          {notes.map(placed => (
            <Words key={placed.note.key} of={placed} />
          ))}
          {label && <Words of={label} />}
        </g>
        <Ends series={series} plot={plot} narrow={width < NARROW} />
      </g>
    </Diagram>
  )
}

/** The value axis with its lines, its name and its upper pole; the places along the other axis. */
function Grid({ axis, along, plot }: Pick<ChartData, 'axis' | 'along'> & { readonly plot: LinePlot }) {
  const words = useWords('lines')
  const track = plot.bottom + (along.symbol === 'g' ? 0 : TRACK)
  const labelled = numbered(along)
  const narrow = plot.right - plot.left < 260
  return (
    <>
      <Label x={0} y={11} size={TYPE} ink="ink-3">
        {words.axis[axis.kind === 'distance' && narrow ? 'brief' : axis.kind]}
      </Label>
      {axis.kind === 'gap' && (
        <Label x={plot.right} y={11} size={TYPE} ink="ink-3" anchor="end">
          {words.poles.up}
        </Label>
      )}
      {ticksOf(axis, plot.bottom - plot.top).map(tick => (
        <g key={tick}>
          <path
            d={`M${plot.left} ${short(plot.y(tick))}H${plot.right}`}
            stroke={tick === 0 ? 'var(--ink-3)' : 'var(--rule)'}
          />
          <Label x={plot.left - 7} y={plot.y(tick) + 4} size={TYPE} ink="ink-3" anchor="end">
            {axis.kind === 'gap' ? formatTick(tick, 1) : tick === 0 ? '0' : formatDistance(tick, 1)}
          </Label>
        </g>
      ))}
      <path
        d={everyPlace(along)
          .map(at => `M${short(plot.x(at))} ${track + 7}v${labelled.includes(at) ? 5 : 3}`)
          .join('')}
        stroke="var(--rule-2)"
      />
      {labelled.map(at => (
        <Label key={at} x={plot.x(at)} y={track + 25} size={TYPE} ink="ink-3" anchor="middle">
          {String(at)}
        </Label>
      ))}
      {along.symbol === 'g' && (
        <Label x={plot.left} y={track + 42} size={TYPE} ink="ink-3">
          {words.generation}
        </Label>
      )}
    </>
  )
}

function Band({ of: { band, look, points }, plot }: { readonly of: Series; readonly plot: LinePlot }) {
  if (!band) return null
  const edge = (side: 'lower' | 'upper') => points.map(point => [plot.x(point.at), plot.y(point[side]!)] as const)
  return <path d={bandPath(edge('upper'), edge('lower'))} fill={LOOKS[look].tint} stroke="var(--band-edge)" />
}

function Words({ of: { note, box, leader } }: { readonly of: Placed }) {
  const own = note.key === OWN
  return (
    <>
      {leader && (
        <path
          d={`M${leader[0].map(short).join(' ')}L${leader[1].map(short).join(' ')}`}
          stroke="var(--ink-3)"
          strokeWidth={1}
        />
      )}
      <g className={own && note.lines.length === 1 ? css.own : undefined}>
        {note.lines.map((text, i) => (
          <Label
            key={text}
            x={box.left + 1}
            y={box.top + 11.5 + i * LINE_HEIGHT}
            size={TYPE}
            ink={note.bold ? 'ink' : 'ink-2'}
            weight={note.bold ? 600 : 400}
          >
            {text}
          </Label>
        ))}
      </g>
    </>
  )
}

/** The names at the right ends of lines, moved apart, with leaders. */
function Ends({
  series,
  plot,
  narrow,
}: {
  readonly series: readonly Series[]
  readonly plot: LinePlot
  readonly narrow: boolean
}) {
  const ends = series
    .flatMap(({ key, end, points }) => (end ? [{ key, end, y: plot.y(points[points.length - 1].value) }] : []))
    .sort((a, b) => a.y - b.y)
  const height = narrow ? LINE_HEIGHT : 2 * LINE_HEIGHT + 3
  const places = spread(
    ends.map(({ y }) => y),
    height,
    plot.top,
    plot.bottom + (narrow ? 0 : 8),
  )
  return ends.map(({ key, end, y }, i) => (
    <g key={key}>
      <path
        d={`M${plot.right - 4} ${short(y)}L${plot.right + AFTER_END - 8} ${short(places[i])}`}
        stroke="var(--ink-3)"
      />
      <Label x={plot.right + AFTER_END - 4} y={places[i] + 4} size={TYPE} weight={600} ink="ink">
        {end.name}
      </Label>
      {!narrow && (
        <Label x={plot.right + AFTER_END - 4} y={places[i] + 4 + LINE_HEIGHT} size={TYPE}>
          {end.budget}
        </Label>
      )}
    </g>
  ))
}
