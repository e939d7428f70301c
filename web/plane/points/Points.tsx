/** The one canvas of the plane: crosses and discs, below the outlines and above the tints. */
import { memo, useLayoutEffect, useMemo, useRef } from 'react'
import { channelsOf } from '../../kit/colour.ts'
import type { Layer } from '../../explorer/store.ts'
import type { Attention } from '../attention.ts'
import type { Cloud } from '../picture.ts'
import type { Style } from '../style.ts'
import type { View } from '../view.ts'
import { anchorLook, syntheticLook } from './look.ts'
import { type Colours, paint, type PaintedCloud } from './paint.ts'
import styles from './Points.module.css'
import { Stamp } from './stamp.ts'
import { useColours } from './useColours.ts'
import { useLevels } from './useLevels.ts'

interface PointsProps {
  readonly clouds: readonly Cloud[]
  readonly view: View
  readonly style: Style
  readonly attention: Attention
  readonly layers: Readonly<Record<Layer, boolean>>
  /** Whether to skip easing. */
  readonly still: boolean
}

/** More marks than this are stamped (stamp.ts): stroking them one by one would take longer than a frame. */
const VECTOR_LIMIT = 2000

/** Clears the canvas, and gives it one pixel for each pixel of the screen. */
function fitCanvas(canvas: HTMLCanvasElement, { size }: View, ratio: number): void {
  canvas.width = Math.round(size.width * ratio)
  canvas.height = Math.round(size.height * ratio)
}

function stampAll(stamp: Stamp, clouds: readonly PaintedCloud[], view: View, colours: Colours): ImageData {
  stamp.clear()
  for (const painted of clouds) {
    stamp.press(painted, view, channelsOf(colours[painted.cloud.kind]))
  }
  return new ImageData(stamp.bytes, stamp.width, stamp.height)
}

export const Points = memo(function Points({ clouds, view, style, attention, layers, still }: PointsProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const colours = useColours()
  const targets = useMemo(
    () => clouds.flatMap(({ kind, roles }) => roles.map(role => (layers[kind] ? attention.evidence(role) : 0))),
    [clouds, layers, attention],
  )
  const levels = useLevels(targets, still)
  const painted = useMemo(() => {
    let next = 0
    return clouds.map((cloud): PaintedCloud => {
      const count = cloud.data.labels.length
      const look = cloud.kind === 'anchorData' ? anchorLook(count, style) : syntheticLook(count, style)
      const own = levels.slice(next, (next += cloud.roles.length))
      return { cloud, look, levels: own }
    })
  }, [clouds, style, levels])

  const stamp = useRef<Stamp | null>(null)
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || !colours) return
    const ratio = (devicePixelRatio || 1) * (view.size.unit ?? 1)
    fitCanvas(context.canvas, view, ratio)
    const marks = painted.reduce((count, { look }) => count + look.drawn, 0)
    if (marks > VECTOR_LIMIT) {
      if (!stamp.current?.fits(view, ratio)) stamp.current = new Stamp(view, ratio)
      const image = stampAll(stamp.current, painted, view, colours)
      context.putImageData(image, Math.round(view.plot.left * ratio), Math.round(view.plot.top * ratio))
    } else {
      stamp.current = null
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      paint(context, painted, view, colours)
      context.resetTransform()
    }
  }, [painted, view, colours])

  return <canvas ref={canvas} className={styles.points} aria-hidden="true" />
})
