/** The plane at a given size: three layers, the middle one a canvas, and the reader's actions on them. */
import { type KeyboardEvent, type RefObject, useDeferredValue, useEffect, useId, useMemo, useRef } from 'react'
import { useAfterPicture } from '../explorer/context.ts'
import { useHeld } from '../kit/useHeld.ts'
import { useReducedMotion } from '../kit/useMedia.ts'
import type { Draw } from '../../src/experiment/results.ts'
import type { Field } from '../../src/divergence/field.ts'
import type { Explained, FieldQuantity, Layer } from '../explorer/store.ts'
import { type Target, sameTarget } from '../explorer/target.ts'
import { attentionTo } from './attention.ts'
import { Components } from './Components.tsx'
import { type HeldDomain, holdDomain } from './domain.ts'
import { driftsOf } from './drift.ts'
import { FieldLayer } from './field/FieldLater.tsx'
import { laterPart } from '../kit/laterPart.tsx'
import { hit, REACH, remarkAt } from './hit.ts'
import { Labels } from './labels/Labels.tsx'
import { typeOf } from './labels/requests.ts'
import { useLabels } from './labels/useLabels.ts'
import { shownLayers } from './layers.ts'
import { Above, Below } from './marks/Scene.tsx'
import { pictureOf } from './picture.ts'
import styles from './Plane.module.css'
import { Points } from './points/Points.tsx'
import { styleOf } from './style.ts'
import { type Position, useGestures } from './useGestures.ts'
import { planeDraw } from './usePlaneDraw.ts'
import { frameOf } from '../kit/useSize.ts'
import { useTween } from './useTween.ts'
import { useZoom } from './useZoom.ts'
import { plotOf, type Size, viewOf } from './view.ts'
import { summaryOf } from './words.ts'
import { ZoomButtons } from './ZoomButtons.tsx'
import { useWords } from '../words/shelf.ts'

export interface PlaneProps {
  readonly draw: Draw
  readonly layers: Readonly<Record<Layer, boolean>>
  readonly pointed: Target | null
  readonly pinned: Target | null
  /** True while the reader drags a lever: the picture changes at once. */
  readonly dragging: boolean
  readonly replay: number | null
  /** The integrand that lies under the picture, if any. */
  readonly field?: Field | null
  readonly fieldQuantity?: FieldQuantity | null
  /** Without interaction: the sticky strip of a phone. */
  readonly compact?: boolean
  /**
   * Part of a figure on somebody else's page. The plane is small, so it has no axes. It leaves scrolling and zooming to
   * the page.
   */
  readonly embedded?: boolean
  readonly onPoint: (target: Target | null) => void
  readonly onPin: (target: Target | null) => void
  /** Given where the page has a line that shows definitions. */
  readonly onExplain?: (word: Explained | null) => void
}

/** A table for readers who do not see the plane. It is loaded after the picture. */
const ComponentTable = laterPart(() => import('./ComponentTable.tsx').then(module => module.ComponentTable))
/** Remarks and pins. */
const Asides = laterPart(() => import('./Asides.tsx').then(module => module.Asides))

interface SizedPlaneProps extends PlaneProps {
  readonly area: RefObject<HTMLDivElement | null>
  readonly size: Size
}

export function SizedPlane(props: SizedPlaneProps) {
  const {
    draw,
    pointed,
    pinned,
    dragging,
    replay,
    compact = false,
    embedded = false,
    field,
    fieldQuantity,
    onPoint,
    onPin,
    onExplain,
    area,
    size,
  } = props
  const id = useId()
  const words = useWords('plane')
  const names = useWords('picture')
  const zoomable = !embedded
  const still = useReducedMotion() || dragging

  const held = useRef<HeldDomain | null>(null)
  const goal = useMemo(() => {
    held.current = holdDomain(held.current, draw)
    return pictureOf(draw, held.current.domain)
  }, [draw])
  const picture = useTween(goal, still)

  const plot = useMemo(() => plotOf(size), [size])
  const control = useZoom(plot, held.current?.world ?? '')
  const goalView = useMemo(() => viewOf(goal.domain, size, control.rested), [goal.domain, size, control.rested])
  // The same object while nothing moves, so that what depends on it is not computed again.
  const arrived = picture.domain === goal.domain && control.zoom === control.rested
  const view = useMemo(
    () => (arrived ? goalView : viewOf(picture.domain, size, control.zoom)),
    [arrived, goalView, picture.domain, size, control.zoom],
  )

  const style = useMemo(() => styleOf(size, goal.components), [size, goal.components])
  const target = pointed ?? pinned
  const attention = useMemo(() => attentionTo(target, style.crowded), [target, style.crowded])
  const layers = useMemo(() => shownLayers(props.layers, replay), [props.layers, replay])
  // During a drag, labels first move with their components. They look for better places after the new picture is on
  // screen.
  const pictured = useAfterPicture(planeDraw) === draw
  const named = useHeld(
    useMemo(() => ({ picture: goal, view: goalView, style }), [goal, goalView, style]),
    dragging && !pictured,
  )
  const labels = useLabels(named.picture, named.view, named.style, attention, names)
  const type = useMemo(() => typeOf(named.style), [named.style])
  const drifts = useMemo(() => driftsOf(named.picture, named.view, picture, view), [named, picture, view])

  const met = useRef<Target | null>(null)
  const at = (position: Position, reach: number) => hit(picture.generator, drifts ? [] : labels, view, position, reach)
  const asked = useRef<Explained | null>(null)
  const ask = (word: Explained | null) => {
    asked.current = word
    onExplain?.(word)
  }
  const wordAt = (position: Position, reach: number) =>
    !onExplain || drifts || !layers.syntheticFit ? null : remarkAt(labels, position, reach)
  useGestures(
    area,
    {
      unit: size.unit ?? 1,
      zoomed: control.zoomed,
      onPoint: position => {
        const word = position && wordAt(position, 0)
        if (word !== asked.current) ask(word)
        const now = position && !word ? at(position, REACH.mouse) : null
        // Compared with the last target of the pointer: a pointer that rests must not replace a target chosen by
        // keyboard.
        if (!sameTarget(now, met.current)) onPoint(now)
        met.current = now
      },
      onPick: (position, touch) => {
        const word = wordAt(position, touch ? REACH.touch : 0)
        ask(word)
        if (word) return
        const now = at(position, touch ? REACH.touch : REACH.mouse)
        if (now || pinned) onPin(now)
      },
      onZoom: (factor, { x, y }) => control.zoomBy(factor, x, y),
      onPan: control.panBy,
    },
    !compact,
    zoomable,
  )

  // One finger scrolls the page until there is something to pan.
  useEffect(() => {
    area.current?.style.setProperty('touch-action', compact || !zoomable ? 'auto' : control.zoomed ? 'none' : 'pan-y')
  }, [area, compact, zoomable, control.zoomed])

  const press = (event: KeyboardEvent) => {
    if (!zoomable || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === '+' || event.key === '=') control.closer()
    else if (event.key === '-') control.farther()
    else if (event.key === '0') control.reset()
    else return
    event.preventDefault()
  }

  const scene = { picture, view, style, attention, layers }
  const sheet = { className: styles.sheet, ...frameOf(size) }
  // Readers who use the keyboard list or the table do not drag a lever. So these parts change only when the drag ends.
  const walked = useHeld(
    useMemo(() => ({ draw, shapes: goal.generator, view: goalView }), [draw, goal, goalView]),
    dragging,
  )
  const table = useDeferredValue<Draw | null>(walked.draw, null)
  return (
    <div
      className={styles.sheets}
      translate="no"
      role="group"
      aria-label={words.heading}
      aria-describedby={`${id}summary`}
      onKeyDown={press}
    >
      {field && fieldQuantity && <FieldLayer field={field} quantity={fieldQuantity} view={view} />}
      <svg {...sheet} aria-hidden="true">
        <Below {...scene} id={id} />
      </svg>
      <Points clouds={picture.clouds} view={view} style={style} attention={attention} layers={layers} still={still} />
      <svg {...sheet}>
        <g aria-hidden="true">
          <Above {...scene} id={id} />
          <Labels words={names} {...{ labels, type, attention, layers, drifts, still }} />
        </g>
        {!compact && <Components {...walked} {...{ pinned, onPoint, onPin }} />}
        {!compact && table && (
          <Asides {...walked} {...{ pinned, onExplain }} labels={layers.syntheticFit ? labels : []} />
        )}
      </svg>
      {!compact && zoomable && <ZoomButtons {...control} />}
      <div className="said" translate="yes">
        <p id={`${id}summary`}>{summaryOf(draw, words)}</p>
        {!compact && table && <ComponentTable draw={table} />}
      </div>
    </div>
  )
}
