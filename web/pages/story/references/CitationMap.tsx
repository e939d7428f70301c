/**
 * The citation map. Nothing moves by itself: the forces have settled before it is shown, and work again only while a
 * mark is dragged.
 */
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { useMemo, useReducer, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { IconButton } from '../../../kit/IconButton.tsx'
import { frameOf, useSize, type MeasuredSize } from '../../../kit/useSize.ts'
import { useWords } from '../../../words/shelf.ts'
import { FOOT, NAMED_FROM, NAME_SIZE, PAPER_ID, layOut, type Spot } from './layout.ts'
import { Marks } from './marks.tsx'
import { PAPER } from '../../../export/citations.ts'
import { entryId, firstName } from './works.ts'
import css from './CitationMap.module.css'
import type { MapProps } from './MapSlot.tsx'

export function CitationMap({ onOpen }: MapProps) {
  const words = useWords('references')
  const place = useRef<HTMLDivElement>(null)
  const size = useSize(place)
  return (
    <>
      <div ref={place} className={css.map}>
        {size && <Drawing size={size} onOpen={onOpen} />}
      </div>
      <p className={css.hint}>{words.hint}</p>
    </>
  )
}

const ZOOMS = [1, 1.6, 2.5, 4]
/** A press this near to a mark is meant for it, in px: as large as a fingertip. */
const NEAR = 22
/** A pointer that has moved less has pressed, not dragged, in px. */
const SLACK = 5
/** Steps of the forces for each move of a dragged mark, and after it. */
const WHILE = 4
const AFTER = 80

/** What the pointer holds: a mark, or the paper that the map is drawn on. */
interface Held {
  readonly spot: Spot | null
  readonly from: readonly [x: number, y: number]
  readonly centre: readonly [x: number, y: number]
  moved: boolean
}

function Drawing({ size, onOpen }: MapProps & { readonly size: MeasuredSize }) {
  const words = useWords('references')
  const { width, height, unit = 1 } = size
  const layout = useMemo(() => layOut({ width, height }), [width, height])
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const [zoom, setZoom] = useState(0)
  const [middle, setMiddle] = useState<readonly [number, number]>([0.5, 0.5])
  const [pointed, setPointed] = useState<string | null>(null)
  /** The mark that the Tab key leads to. */
  const [stop, setStop] = useState(PAPER_ID)
  const held = useRef<Held | null>(null)
  const svg = useRef<SVGSVGElement>(null)

  const k = ZOOMS[zoom]
  const named = width >= NAMED_FROM
  /** The middle of the view is kept so far inside that the view shows nothing beside the map. */
  const inside = (share: number) => Math.min(Math.max(share, 0.5 / k), 1 - 0.5 / k)
  const [left, top] = [(inside(middle[0]) - 0.5 / k) * width, (inside(middle[1]) - 0.5 / k) * height]
  const seen = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x: (x - left) * k, y: (y - top) * k })
  const under = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }) => {
    const box = svg.current!.getBoundingClientRect()
    return { x: (clientX - box.left) / unit, y: (clientY - box.top) / unit }
  }

  /** The mark under the pointer: that with its name under it, or else the nearest one. */
  function spotAt(point: { readonly x: number; readonly y: number }): Spot | null {
    let [found, least] = [null as Spot | null, NEAR]
    for (const spot of layout.spots) {
      const { x, y } = seen(spot)
      const across = Math.max(x - point.x, 0, point.x - x - spot.reach)
      const distance = Math.hypot(across, point.y - y)
      if (distance < least) [found, least] = [spot, distance]
    }
    return found
  }

  function press(event: PointerEvent) {
    if (event.button !== 0) return
    const { x, y } = under(event)
    held.current = {
      spot: spotAt({ x, y }),
      from: [x, y],
      centre: [inside(middle[0]), inside(middle[1])],
      moved: false,
    }
  }

  function move(event: PointerEvent) {
    const { x, y } = under(event)
    const now = held.current
    if (!now) {
      if (event.pointerType === 'mouse') setPointed(spotAt({ x, y })?.id ?? null)
      return
    }
    if (!now.moved && Math.hypot(x - now.from[0], y - now.from[1]) < SLACK) return
    // From here on, moves come here even from outside of the map.
    if (!now.moved) svg.current!.setPointerCapture(event.pointerId)
    now.moved = true
    setPointed(null)
    if (now.spot) {
      now.spot.fx = Math.min(Math.max(left + x / k, 0), width)
      now.spot.fy = Math.min(Math.max(top + y / k, 0), height - FOOT)
      layout.settle(WHILE)
      redraw()
    } else if (k > 1) {
      setMiddle([now.centre[0] - (x - now.from[0]) / k / width, now.centre[1] - (y - now.from[1]) / k / height])
    }
  }

  function release() {
    if (held.current?.moved && held.current.spot) {
      layout.settle(AFTER)
      redraw()
    }
    // The click that follows still asks whether this was a drag.
    requestAnimationFrame(() => {
      held.current = null
    })
  }

  /** The mark in that direction: nearer ones first, and those straight ahead before those aside. */
  function beside(from: Spot, [dx, dy]: readonly [number, number]): Spot | null {
    let [found, least] = [null as Spot | null, Infinity]
    for (const spot of layout.spots) {
      const [x, y] = [spot.x - from.x, spot.y - from.y]
      const ahead = x * dx + y * dy
      const aside = Math.abs(x * dy) + Math.abs(y * dx)
      if (ahead > 1 && ahead + 3 * aside < least) [found, least] = [spot, ahead + 3 * aside]
    }
    return found
  }

  function step(event: KeyboardEvent) {
    if (event.key === 'Escape') return setPointed(null)
    const direction = DIRECTIONS[event.key]
    if (!direction) return
    event.preventDefault()
    const next = beside(
      layout.spots.find(({ id }) => id === stop)!,
      direction,
    )
    if (next) svg.current!.querySelector<SVGAElement>(`[href="#${CSS.escape(entryId(next.id))}"]`)?.focus()
  }

  function enter(spot: Spot) {
    setStop(spot.id)
    setPointed(spot.id)
    setMiddle([spot.x / width, spot.y / height])
  }

  const byOf = ({ work }: Spot): string => {
    if (work?.kind === 'citing') return words.citesIt
    if (!work) return words.thisPaper
    const { authors, more, year } = work
    return words.by(words.briefly(firstName(authors), authors.length - 1 + (more ? 1 : 0)), year)
  }
  const titleOf = ({ work }: Spot) => work?.title ?? PAPER.title
  const paper = seen(layout.spots.find(({ id }) => id === PAPER_ID)!)
  const shown = layout.spots.find(({ id }) => id === pointed)

  return (
    <>
      <svg
        ref={svg}
        {...frameOf(size)}
        className={css.drawing}
        role="group"
        aria-label={words.map}
        aria-description={words.keys}
        data-pannable={k > 1 || undefined}
        data-pointing={pointed !== null || undefined}
        onPointerDown={press}
        onPointerMove={move}
        onPointerUp={release}
        onPointerCancel={release}
        onPointerLeave={() => !held.current && setPointed(null)}
        onClick={event => {
          const spot = held.current?.moved ? null : spotAt(under(event))
          if (spot) onOpen(spot.id)
        }}
        onKeyDown={step}
      >
        <g aria-hidden>
          {layout.rows.map(({ row, y }) => {
            const at = (y - top) * k
            return (
              <g key={row} transform={`translate(0,${at})`}>
                {y > 0 && <path d={`M0,0H${width}`} className={css.line} />}
                <text y={16} className={css.row}>
                  {words.rows[row]}
                </text>
              </g>
            )
          })}
        </g>
        <g aria-hidden>
          {layout.spots.map(spot => {
            if (spot.id === PAPER_ID) return null
            const { x, y } = seen(spot)
            const bend = (paper.x - x) * 0.5
            return (
              <path
                key={spot.id}
                d={`M${x},${y}C${x + bend},${y} ${paper.x - bend},${paper.y} ${paper.x},${paper.y}`}
                className={css.tie}
                data-pointed={spot.id === pointed || undefined}
              />
            )
          })}
        </g>
        {layout.spots.map(spot => {
          const { x, y } = seen(spot)
          return (
            <g key={spot.id} transform={`translate(${x},${y})`}>
              <a
                href={`#${entryId(spot.id)}`}
                className={css.mark}
                translate="no"
                aria-label={words.mark(titleOf(spot), byOf(spot))}
                tabIndex={spot.id === stop ? 0 : -1}
                data-pointed={spot.id === pointed || undefined}
                draggable={false}
                onFocus={({ target }) => target.matches(':focus-visible') && enter(spot)}
                onBlur={() => setPointed(null)}
                onClick={event => {
                  event.preventDefault()
                  // By keyboard, a click has no place of its own.
                  if (event.detail !== 0) return
                  event.stopPropagation()
                  onOpen(spot.id)
                }}
              >
                <circle r={9} className={css.ring} />
                <Marks kind={spot.work?.kind ?? PAPER_ID} />
                {(named || k > 2) && spot.work?.kind === 'cited' && (
                  <text x={8} y={4.2} className={css.word} fontSize={NAME_SIZE}>
                    {firstName(spot.work.authors)}
                  </text>
                )}
              </a>
            </g>
          )
        })}
        {/* Above the marks, which pass under it when the map is drawn larger. */}
        <g aria-hidden>
          <rect y={height - FOOT + 4} width={width} height={FOOT} className={css.foot} />
          {layout.years.map(({ year, x }, index) => {
            // Where years stand close, the last is named, and every fourth before it.
            const told = named || k > 2 || (layout.years.length - 1 - index) % 4 === 0
            const before = layout.years[index - 1]
            const skipped = (named || k > 2) && before && year - before.year > 1
            return (
              told && (
                <g key={year} className={css.year}>
                  <text x={seen({ x, y: 0 }).x} y={height - 9}>
                    {year}
                  </text>
                  {skipped && (
                    <text x={seen({ x: (before.x + x) / 2, y: 0 }).x} y={height - 9}>
                      …
                    </text>
                  )}
                </g>
              )
            )
          })}
        </g>
      </svg>
      {shown && <Tip {...seen(shown)} {...{ width, height, unit }} title={titleOf(shown)} by={byOf(shown)} />}
      <div className={css.zooms}>
        <IconButton name={words.zoomIn} onClick={() => setZoom(Math.min(zoom + 1, ZOOMS.length - 1))}>
          <ZoomIn size={18} strokeWidth={1.8} aria-hidden />
        </IconButton>
        <IconButton name={words.zoomOut} onClick={() => setZoom(Math.max(zoom - 1, 0))}>
          <ZoomOut size={18} strokeWidth={1.8} aria-hidden />
        </IconButton>
        <IconButton name={words.whole} onClick={() => setZoom(0)}>
          <Maximize size={16} strokeWidth={1.8} aria-hidden />
        </IconButton>
      </div>
    </>
  )
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

interface TipProps {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly unit: number
  readonly title: string
  readonly by: string
}

/** Its width in units, on a map that has room for it. */
const TIP = 300

/** The title beside a mark, on the side with more room. The mark's own name says the same to those who listen. */
function Tip({ x, y, width, height, unit, title, by }: TipProps) {
  const wide = Math.min(TIP, width - 16)
  const left = Math.min(Math.max(x - wide / 2, 8), width - wide - 8)
  const beyond = y > height / 2 ? { bottom: (height - y + 16) * unit } : { top: (y + 16) * unit }
  return (
    <div className={css.tip} style={{ left: left * unit, width: wide * unit, ...beyond }} aria-hidden>
      <p className={css.name} lang="en">
        {title}
      </p>
      <p className={css.by}>{by}</p>
    </div>
  )
}
