/** The field, under everything else in the plane: a small picture of its cells, stretched smoothly over their area. */
import { memo, useLayoutEffect, useMemo, useRef } from 'react'
import type { Field } from '../../../src/divergence/field.ts'
import { useForcedColours } from '../../kit/useMedia.ts'
import { useTokens } from '../../kit/useTokens.ts'
import type { FieldQuantity } from '../../explorer/store.ts'
import { toX, toY, type View } from '../view.ts'
import { cellsOf, FIELD_INKS } from './cells.ts'
import styles from './Field.module.css'

interface Props {
  readonly field: Field
  readonly quantity: FieldQuantity
  readonly view: View
}

export const FieldLayer = memo(function FieldLayer({ field, quantity, view }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const tokens = useTokens(FIELD_INKS)
  const striped = useForcedColours()
  const cells = useMemo(() => tokens && cellsOf(field, quantity, tokens, striped), [field, quantity, tokens, striped])
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || !cells) return
    const { size, plot } = view
    const ratio = (devicePixelRatio || 1) * (size.unit ?? 1)
    context.canvas.width = Math.round(size.width * ratio)
    context.canvas.height = Math.round(size.height * ratio)
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.beginPath()
    context.rect(plot.left, plot.top, plot.right - plot.left, plot.bottom - plot.top)
    context.clip()
    context.imageSmoothingQuality = 'high'
    const { x, y, side } = field.grid
    context.drawImage(cells, toX(view, x), toY(view, y + side), side * view.scale, side * view.scale)
  }, [cells, field, view])
  return <canvas ref={canvas} className={styles.field} aria-hidden="true" />
})
