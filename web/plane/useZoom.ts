/** The reader's zoom: collected from gestures, shown once a frame, and at rest when no gesture comes for a while. */
import type { Box } from '../kit/box.ts'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { UNZOOMED, type Zoom } from './view.ts'
import { isZoomed, pan, zoomAround } from './zoom.ts'

/** Milliseconds without a gesture after which labels may find new places. */
const REST = 140
/** The factor of one press of a button or key. */
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

/** A new `world` starts unzoomed. */
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

  // After a resize or in another picture, the zoom would show an arbitrary place.
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
