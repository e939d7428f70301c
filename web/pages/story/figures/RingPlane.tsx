/**
 * The plane with the anchor data, on which the reader places rings. The truth is not in the page before it is asked
 * for. A press on free ground places a ring, a press on a ring takes it back, a drag moves it; with the keyboard, the
 * arrows move a cross, Enter places, Delete takes back.
 */
import { useId, useMemo, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react'
import type { Draw } from '../../../../src/experiment/results.ts'
import { useMedia } from '../../../kit/useMedia.ts'
import { frameOf, type MeasuredSize } from '../../../kit/useSize.ts'
import { UNDIVIDED } from '../../../plane/attention.ts'
import { holdDomain } from '../../../plane/domain.ts'
import { Labels } from '../../../plane/labels/Labels.tsx'
import { typeOf } from '../../../plane/labels/requests.ts'
import { placeAll } from '../../../plane/labels/useLabels.ts'
import { Axes, Square } from '../../../plane/marks/Axes.tsx'
import { Dots } from '../../../plane/marks/Dots.tsx'
import { Outlines } from '../../../plane/marks/Outlines.tsx'
import { pictureOf } from '../../../plane/picture.ts'
import { styleOf } from '../../../plane/style.ts'
import { toX, toY, viewOf, type View } from '../../../plane/view.ts'
import { useWords } from '../../../words/shelf.ts'
import { RINGS, type Place } from '../chapters.ts'
import css from './RingPlane.module.css'

interface Props {
  readonly world: Draw
  readonly size: MeasuredSize
  readonly rings: readonly Place[]
  readonly truth: boolean
  /** Null where rings stay as they are. */
  readonly onRings: ((rings: readonly Place[]) => void) | null
}

const SHOWN = {
  truth: true,
  anchorData: true,
  anchorFit: false,
  generator: false,
  syntheticData: false,
  syntheticFit: false,
}
/** Radius while rings are placed, for a mouse and for a finger, and afterwards; in pixels. */
const RADIUS = { mouse: 13, finger: 15, after: 7 }
/** A finger takes hold of a ring from this far, in pixels. */
const REACH = 24
/** Of the keyboard's cross, in units of the plane. */
const STEP = 0.25
const BIG_STEP = 1
const MIDDLE: Place = [5, 5]
/** A press that moves less than this, in pixels, is no drag. */
const STILL = 4

const rounded = (value: number) => Math.round(value * 100) / 100

export function RingPlane({ world, size, rings, truth, onRings }: Props) {
  const words = useWords('rings')
  const names = useWords('picture')
  const id = useId()
  const coarse = useMedia('(pointer: coarse)')
  const { picture, view, style } = useMemo(() => {
    const { domain } = holdDomain(null, world)
    const picture = pictureOf(world, domain)
    return { picture, view: viewOf(domain, size), style: styleOf(size, picture.components) }
  }, [world, size])
  const scene = { picture, view, style, attention: UNDIVIDED, layers: SHOWN }
  const labels = useMemo(
    () =>
      truth
        ? placeAll(
            { ...picture, generator: picture.generator.filter(({ role }) => role.role !== 'irrelevant') },
            view,
            style,
            UNDIVIDED,
            names,
          )
        : [],
    [truth, picture, view, style, names],
  )
  const pad = usePad(view, rings, onRings)
  const radius = truth ? RADIUS.after : coarse ? RADIUS.finger : RADIUS.mouse
  const said = onRings ? words.pad(rings.length, RINGS) : truth ? words.shown(picture.truth.length) : words.points
  return (
    <>
      <svg
        className={`${css.sheet} ${onRings ? css.pad : ''}`}
        {...frameOf(size)}
        role={onRings ? 'application' : 'img'}
        aria-label={said}
        aria-describedby={onRings ? `${id}how` : undefined}
        tabIndex={onRings ? 0 : undefined}
        {...(onRings ? pad.handlers : {})}
      >
        <g aria-hidden>
          <Axes view={view} />
          <Square view={view} />
          <Dots {...scene} />
          {truth && (
            <g className={css.truth}>
              <Outlines kind="truth" shapes={picture.truth} view={view} style={style} attention={UNDIVIDED} />
              <Labels
                words={names}
                labels={labels}
                type={typeOf(style)}
                attention={UNDIVIDED}
                layers={SHOWN}
                drifts={null}
                still
              />
            </g>
          )}
          {rings.map(([x, y], i) => (
            <g key={i} transform={`translate(${rounded(toX(view, x))} ${rounded(toY(view, y))})`}>
              {onRings && <circle className={css.hold} r={REACH} />}
              <circle className={css.ring} r={radius} />
              {!truth && <circle className={css.dot} r={2} />}
              <text className={css.name} x={radius + 5} y={5}>
                {i + 1}
              </text>
            </g>
          ))}
          {pad.cross && (
            <path className={css.cross} d={`M${toX(view, pad.cross[0]) - 9} ${toY(view, pad.cross[1])}h18m-9 -9v18`} />
          )}
        </g>
      </svg>
      {onRings && (
        <>
          <p id={`${id}how`} className="said">
            {words.how}
          </p>
          <p className="said" role="status">
            {pad.told && words.told(pad.told, RINGS)}
          </p>
        </>
      )}
    </>
  )
}

export interface Told {
  readonly kind: 'cross' | 'placed' | 'taken'
  /** Rings that are placed now. */
  readonly placed: number
  readonly x: number
  readonly y: number
}

/** Placing, moving and taking back by pointer and by keyboard. */
function usePad(view: View, rings: readonly Place[], onRings: Props['onRings']) {
  const [cross, setCross] = useState<Place | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const [held, setHeld] = useState<{ readonly ring: number; readonly from: Place; readonly moved: boolean } | null>(
    null,
  )
  const unit = view.size.unit ?? 1
  const positionOf = (event: PointerEvent<SVGElement>): Place => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    return [(event.clientX - left) / unit, (event.clientY - top) / unit]
  }
  const placeAt = ([px, py]: Place): Place => [rounded((px - view.x) / view.scale), rounded((view.y - py) / view.scale)]
  const ringAt = ([px, py]: Place, reach: number) =>
    rings.findIndex(([x, y]) => Math.hypot(toX(view, x) - px, toY(view, y) - py) <= reach)
  const put = (place: Place) => {
    if (rings.length >= RINGS) return
    onRings?.([...rings, place])
    setTold({ kind: 'placed', placed: rings.length + 1, x: place[0], y: place[1] })
  }
  const take = (ring: number) => {
    const [x, y] = rings[ring]
    onRings?.(rings.filter((_, i) => i !== ring))
    setTold({ kind: 'taken', placed: rings.length - 1, x, y })
  }
  const move = (ring: number, place: Place) => onRings?.(rings.map((old, i) => (i === ring ? place : old)))
  return {
    cross,
    told,
    handlers: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        setCross(null)
        const from = positionOf(event)
        const ring = ringAt(from, event.pointerType === 'mouse' ? RADIUS.mouse : REACH)
        if (ring < 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setHeld({ ring, from, moved: false })
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        if (!held) return
        const [px, py] = positionOf(event)
        const moved = held.moved || Math.hypot(px - held.from[0], py - held.from[1]) > STILL
        if (!moved) return
        if (!held.moved) setHeld({ ...held, moved })
        move(held.ring, placeAt([px, py]))
      },
      onClick: (event: MouseEvent<SVGSVGElement>) => {
        if (held) {
          if (!held.moved) take(held.ring)
          return setHeld(null)
        }
        const { left, top } = event.currentTarget.getBoundingClientRect()
        put(placeAt([(event.clientX - left) / unit, (event.clientY - top) / unit]))
      },
      onPointerCancel: () => setHeld(null),
      onBlur: () => setCross(null),
      onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => {
        const arrows: Record<string, Place> = {
          ArrowLeft: [-1, 0],
          ArrowRight: [1, 0],
          ArrowUp: [0, 1],
          ArrowDown: [0, -1],
        }
        const arrow = arrows[event.key]
        const at = cross ?? MIDDLE
        if (arrow) {
          const step = event.shiftKey ? BIG_STEP : STEP
          const next: Place = cross ? [rounded(at[0] + step * arrow[0]), rounded(at[1] + step * arrow[1])] : at
          setCross(next)
          setTold({ kind: 'cross', placed: rings.length, x: next[0], y: next[1] })
        } else if (event.key === 'Enter' || event.key === ' ') {
          setCross(at)
          put(at)
        } else if (event.key === 'Delete' || event.key === 'Backspace') {
          const near = ringAt([toX(view, at[0]), toY(view, at[1])], RADIUS.mouse)
          if (rings.length > 0) take(near < 0 ? rings.length - 1 : near)
        } else if (event.key === 'Escape') setCross(null)
        else return
        event.preventDefault()
        event.stopPropagation()
      },
    },
  }
}
