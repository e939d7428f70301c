/** The reader's zoom: gathered from gestures, shown once a frame, and said to rest when the hand does. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Box, UNZOOMED, type Zoom } from './view.ts'
import { isZoomed, pan, zoomAround } from './zoom.ts'

/** Milliseconds without a gesture after which labels may find new places. */
const REST = 140
/** One press of a button or key. */
const STEP = 1.5

export interface ZoomControl {
  readonly zoom: Zoom
  /** Where the zoom last rested. */
  readonly rested: Zoom
  readonly zoomed: boolean
  readonly zoomBy: (factor: number, x: number, y: number) => void
  readonly panBy: (dx: number, dy: number) => void
  readonly closer: () => void
  readonly farther: () => void
  readonly reset: () => void
}

/** `world`: another one starts unzoomed. */
export function useZoom(plot: Box, world: string): ZoomControl {
  const next = useRef<Zoom>(UNZOOMED)
  const frame = useRef(0)
  const [zoom, setZoom] = useState<Zoom>(UNZOOMED)
  const [rested, setRested] = useState<Zoom>(UNZOOMED)
  const area = useRef(plot)
  area.current = plot

  const change = useCallback((zoomed: Zoom) => {
    next.current = zoomed
    frame.current ||= requestAnimationFrame(() => {
      frame.current = 0
      setZoom(next.current)
    })
  }, [])
  const actions = useMemo(() => {
    const zoomBy = (factor: number, x: number, y: number) =>
      change(zoomAround(next.current, factor, x, y, area.current))
    const fromCentre = (factor: number) => {
      const { left, top, right, bottom } = area.current
      zoomBy(factor, (left + right) / 2, (top + bottom) / 2)
    }
    return {
      zoomBy,
      panBy: (dx: number, dy: number) => change(pan(next.current, dx, dy, area.current)),
      closer: () => fromCentre(STEP),
      farther: () => fromCentre(1 / STEP),
      reset: () => change(UNZOOMED),
    }
  }, [change])

  // A resized or another picture would leave the zoom pointing at nothing in particular.
  useEffect(() => actions.reset(), [actions, world, plot.right, plot.bottom])
  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current)
      frame.current = 0
    },
    [],
  )
  useEffect(() => {
    if (zoom === rested) return
    const timer = setTimeout(() => setRested(zoom), REST)
    return () => clearTimeout(timer)
  }, [zoom, rested])

  return { zoom, rested, zoomed: isZoomed(zoom), ...actions }
}
