/** The stream as one drawing: bands by role, their outline from the neck on, and the stations below. */
import { LEVER_OF, ROLE_OF, type Role } from '../../../src/experiment/roles.ts'
import type { Lever } from '../../../src/parameters/parameters.ts'
import { textWidth } from '../../kit/textWidth.ts'
import { short } from '../../plane/ellipse.ts'
import { formatDistance } from '../../terms/format.ts'
import type { Subjects } from '../../words/subjects.ts'
import { useWords } from '../../words/shelf.ts'
import { STATIONS, type StationWidths } from '../../../src/experiment/stream-rows.ts'
import { Diagram } from '../parts/Diagram.tsx'
import { Label } from '../parts/Label.tsx'
import { DECIMALS, labelsOf, SYMBOL_ADVANCE, TYPE, type BandLabel } from './labels.ts'
import { areaPath, AWAY, edgePath, FLAT, guessPath, heightAt, layoutOf, ORDER, totalOf, type Layout } from './layout.ts'
import css from './Stream.module.css'

export type StreamGuess = 'wider' | 'narrower' | 'neither'

export interface StreamProps {
  readonly widths: StationWidths
  readonly counts: Readonly<Record<Lever, number>>
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** What the reader has guessed of everything right of the neck; null where nothing is said of it. */
  readonly guess?: StreamGuess | null
  /** The role that is pointed at. */
  readonly lit?: Role | null
  readonly onPoint?: (role: Role | null) => void
}

/** A stretch that is thinner than this, in pixels, is drawn as a line; as wide are the seams between bands. */
const THIN = 1.5
/** The share of the way to the next station along which a stream from nothing is hardly wider than a line. */
const TIP = 0.07

/** The text for those who do not see the picture. */
export function summaryOf(widths: StationWidths, counts: StreamProps['counts'], words: Subjects['stream']): string {
  return words.summary(
    counts,
    FLAT.map(station => formatDistance(totalOf(widths[station]), DECIMALS)),
  )
}

export function StreamPicture({ widths, counts, width, height, guess = null, lit = null, onPoint }: StreamProps) {
  const words = useWords('stream')
  let layout = layoutOf(widths, width, height)
  let labels = labelsOf(layout, widths, words)
  if (labels.some(({ inside }) => !inside) || (guess && layout.room === 'narrow')) {
    layout = layoutOf(widths, width, height, true)
    labels = labelsOf(layout, widths, words)
  }
  const { bands, silhouette, flats } = layout
  const [upper, lower] = silhouette
  const held = (lever: Lever) => lever === 'K' || FLAT.some(station => widths[station][lever] > 0)
  const faded = (lever: Lever) => (lit !== null && LEVER_OF[lit] !== lever ? css.faded : undefined)
  const pointing = (lever: Lever) => ({
    onPointerEnter: onPoint && (() => onPoint(ROLE_OF[lever])),
    onPointerLeave: onPoint && (() => onPoint(null)),
  })
  return (
    <Diagram width={width} height={height} summary={summaryOf(widths, counts, words)}>
      {/* The outline keeps its distance where the stream is steep, too: a wide line in ink under one in paper. */}
      <g fill="none" strokeLinejoin="round">
        {[upper, lower].map((edge, i) => (
          <path key={i} d={edgePath(edge, 1)} stroke="var(--ink)" strokeWidth={2 * (AWAY + 1.3)} />
        ))}
        {[upper, lower].map((edge, i) => (
          <path key={i} d={edgePath(edge, 1)} stroke="var(--paper)" strokeWidth={2 * AWAY} strokeLinecap="square" />
        ))}
      </g>
      <path d={areaPath(upper, lower)} fill="var(--paper)" />
      {bands
        .filter(({ lever }) => held(lever))
        .map(band => (
          <g key={band.lever} className={`${css.role} ${faded(band.lever) ?? ''}`} {...pointing(band.lever)}>
            <path className={css[band.lever]} d={areaPath(band.upper, band.lower)} />
          </g>
        ))}
      <g className={css.notes} fill="none" strokeWidth={THIN}>
        {bands.slice(1).map(({ lever, upper: seam }, i) => (
          <path key={lever} d={held(ORDER[i]) && held(lever) ? edgePath(seam) : ''} stroke="var(--paper)" />
        ))}
        <path className={faded('K')} d={thinPath(layout, widths)} stroke="var(--anchor)" />
      </g>
      <g className={css.notes}>
        <Notes
          layout={layout}
          widths={widths}
          words={words}
          outsideNeck={labels.some(({ key, inside }) => key === 'anchorData K' && !inside)}
        />
        {guess && <Guess layout={layout} guess={guess} words={words} />}
      </g>
      {labels.map(label => (
        <g key={label.key} className={`${css.role} ${css.notes} ${faded(label.lever) ?? ''}`}>
          <BandName label={label} layout={layout} />
        </g>
      ))}
      <Stations layout={layout} widths={widths} words={words} />
      {/* The neck and what is told there belong to the stations of both halves. */}
      {layout.room !== 'narrow' && (
        <>
          <Head x={0} title={words.heads.narrows} below={words.below.narrows} layout={layout} />
          <Head
            x={short(layout.room === 'wide' ? layout.wordsAt.prompt : flats[1][1])}
            title={words.heads.widens}
            below={words.below.widens}
            layout={layout}
          />
        </>
      )}
    </Diagram>
  )
}

/** Where the stream has no width, as a point of a single group tells nothing of its group, it is still there. */
function thinPath({ flats, middle, scale }: Layout, widths: StationWidths): string {
  const thin = FLAT.map(station => scale * totalOf(widths[station]) < THIN)
  // To the next flat stretch, if that is thin, too, or into the tip of what begins there.
  const reach = (i: number, to: number, next: number) => to + (next - to) * (thin[i] ? 1 : TIP)
  return flats
    .map(([from, to], i) => {
      if (!thin[i]) return ''
      const begin = i === 0 ? from : reach(i - 1, from, flats[i - 1][1])
      const end = i + 1 === flats.length ? to : reach(i + 1, to, flats[i + 1][0])
      return `M${short(begin)},${short(middle)}H${short(end)}`
    })
    .join('')
}

function BandName({
  label: { lever, x, y, word, number, inside },
  layout,
}: {
  readonly label: BandLabel
  readonly layout: Layout
}) {
  const { word: size, symbol, gap } = TYPE[layout.room]
  const after = short(x + symbol * SYMBOL_ADVANCE * (lever === 'K' ? 1 : 0.8) + gap)
  return (
    <>
      <text
        x={short(x)}
        y={short(y + 1)}
        className={inside ? css.upon : css[`${lever}Ink`]}
        fontFamily="var(--math)"
        fontStyle="italic"
        fontSize={symbol}
      >
        {lever}
      </text>
      <text
        x={after}
        y={short(y)}
        className={inside ? css.upon : css[`${lever}Ink`]}
        fontFamily="var(--sans)"
        fontSize={size}
      >
        {word === null ? number : `${word} ${number}`}
      </text>
    </>
  )
}

interface Part {
  readonly layout: Layout
  readonly words: Subjects['stream']
}

function Head({
  x,
  title,
  below,
  layout: { room },
}: {
  readonly x: number
  readonly title: string
  readonly below: string
  readonly layout: Layout
}) {
  const wide = room === 'wide'
  return (
    <g className={css.notes}>
      <Label x={x} y={wide ? 17 : 16} size={wide ? 19 : 16} face="serif" weight={600} ink="ink">
        {title}
      </Label>
      {wide && (
        <Label x={x} y={37} size={13}>
          {below}
        </Label>
      )}
    </g>
  )
}

/** What stands beside the stream: its scale, what is never sampled, what the outline is. */
function Notes({
  layout,
  widths,
  words,
  outsideNeck,
}: Part & { readonly widths: StationWidths; readonly outsideNeck: boolean }) {
  const { room, scale, middle, rule, flats, silhouette, bands } = layout
  if (room === 'narrow') return null
  const [neck] = flats[1]
  const half = scale / 2
  const neckHalf = (scale * totalOf(widths.anchorData)) / 2
  const below = middle + neckHalf + AWAY + (outsideNeck ? 34 : 16)
  const inside = below + half > rule - 6
  const bar = inside ? middle + 24 : below
  const x = neck + (room === 'wide' ? 20 : 10)
  const turn = flats[0][1] + 0.38 * (neck - flats[0][1])
  const edge = heightAt(bands[0].upper, turn)
  const lost = heightAt(bands[0].lower, turn) - edge
  const line = heightAt(silhouette[0], neck)
  const isLevel = line - heightAt(silhouette[0], neck + 8 + 13 * textWidth(words.outline)) < AWAY
  return (
    <>
      {(!inside || neckHalf > half + 30) && (
        <g stroke={inside ? 'var(--on-role)' : 'var(--ink-2)'}>
          <path d={`M${short(x - 3.5)},${short(bar)}h7m-3.5,0v${short(half)}m-3.5,0h7`} fill="none" strokeWidth={1} />
          <g stroke="none">
            <Label x={x + 10} y={bar + half / 2 + 4.5} ink={inside ? 'on-role' : 'ink-2'}>
              {words.half}
            </Label>
          </g>
        </g>
      )}
      {lost > 10 && (
        <>
          <path d={`M${short(turn)},${short(edge)}l24,-16`} stroke="var(--unsampled-ink)" strokeWidth={1} fill="none" />
          <Label x={turn + 28} y={edge - 15} ink="unsampled-ink">
            {words.neverSampled}
          </Label>
        </>
      )}
      {isLevel && (
        <Label x={neck + 4} y={line - AWAY - 9}>
          {words.outline}
        </Label>
      )}
    </>
  )
}

/** Wider or narrower than it became, as two dashed lines; that it would be neither needs no line but the outline. */
function Guess({ layout, guess, words }: Part & { readonly guess: StreamGuess }) {
  const { width, silhouette } = layout
  const [upper, lower] = silhouette
  const wider = guess === 'wider'
  const text = words.guessed[guess]
  const top = Math.min(heightAt(upper, width), heightAt(upper, width - 13 * textWidth(text)))
  return (
    <>
      {guess !== 'neither' &&
        ([-1, 1] as const).map(side => (
          <path
            key={side}
            d={guessPath(side < 0 ? upper : lower, side, guess, layout.room)}
            fill="none"
            stroke={wider ? 'var(--ink-2)' : 'var(--on-role)'}
            strokeWidth={1.8}
            strokeDasharray="2 5"
            strokeLinecap="round"
          />
        ))}
      <Label x={width} y={top - (wider ? (layout.room === 'narrow' ? 20 : 36) : 12)} anchor="end">
        {text}
      </Label>
    </>
  )
}

function Stations({ layout, widths, words }: Part & { readonly widths: StationWidths }) {
  const { room, rule, width, wordsAt } = layout
  const wide = room === 'wide'
  const shown = STATIONS.filter(station => room !== 'narrow' || station !== 'prompt')
  const anchorOf = (station: (typeof STATIONS)[number]) => {
    if (station === 'syntheticFit') return 'end'
    return room === 'narrow' && station !== 'truth' ? 'middle' : 'start'
  }
  return (
    <>
      <path d={`M0,${rule}H${width}`} stroke="var(--rule)" strokeWidth={1} />
      {shown.map(station => {
        const x = station === 'syntheticFit' ? width : wordsAt[station]
        const anchor = anchorOf(station)
        const name =
          room === 'narrow' && station === 'syntheticFit' ? words.brief.syntheticFit : words.stations[station]
        return (
          <g key={station}>
            <Label x={x} y={rule + 19} size={wide ? 15 : 14} weight={600} ink="ink" anchor={anchor}>
              {name}
            </Label>
            {wide && (
              <Label x={x} y={rule + 37} anchor={anchor}>
                {words.meanings[station]}
              </Label>
            )}
            <text
              x={short(x)}
              y={rule + (wide ? 58 : 39)}
              textAnchor={anchor}
              fontFamily="var(--serif)"
              fontSize={wide ? 17 : 16}
              fontWeight={600}
              fill="var(--ink)"
            >
              {formatDistance(totalOf(widths[station]), DECIMALS)}
              {wide && (
                <tspan fontFamily="var(--sans)" fontSize={13} fontWeight={400} fill="var(--ink-2)">
                  {` ${words.nats}`}
                </tspan>
              )}
            </text>
          </g>
        )
      })}
    </>
  )
}

/** The numbers of the picture. */
export function streamTable(widths: StationWidths, words: Subjects['stream']) {
  return {
    caption: words.table,
    head: [words.station, ...ORDER, words.together],
    rows: STATIONS.map(station => [
      words.stations[station],
      ...ORDER.map(lever => formatDistance(widths[station][lever], DECIMALS)),
      formatDistance(totalOf(widths[station]), DECIMALS),
    ]),
  }
}
