/** The field under everything else in the plane: one small picture of its cells, stretched smoothly to where they are. */
import { rgb } from 'd3'
import { memo, useLayoutEffect, useMemo, useRef } from 'react'
import type { Field } from '../../../src/divergence/field.ts'
import { useTokens } from '../../page/useTokens.ts'
import type { FieldQuantity } from '../../store.ts'
import { toX, toY, type View } from '../view.ts'
import styles from './Field.module.css'
import { fieldInk, fieldScale } from './fieldScale.ts'

interface Props {
  readonly field: Field
  readonly quantity: FieldQuantity
  readonly view: View
}

const INKS = ['--anchor', '--syn', '--ink-3'] as const
/** Full strength still lets outlines and points stand out. */
const OPAQUE = 0.62 * 255

/** The cells as a picture, highest row first, one pixel a cell. */
function cellsOf(field: Field, quantity: FieldQuantity, tokens: Readonly<Record<string, string>>): HTMLCanvasElement {
  const { cells } = field.grid
  const values = field[quantity]
  const scale = fieldScale(field, quantity)
  const inks = Object.fromEntries(INKS.map(name => [name, rgb(tokens[name])]))
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = cells
  const context = canvas.getContext('2d')!
  const image = context.createImageData(cells, cells)
  values.forEach((value, i) => {
    const { r, g, b } = inks[`--${fieldInk(quantity, value)}`]
    const at = 4 * ((cells - 1 - Math.floor(i / cells)) * cells + (i % cells))
    image.data.set([r, g, b, OPAQUE * scale.strength(value)], at)
  })
  context.putImageData(image, 0, 0)
  return canvas
}

export const FieldLayer = memo(function FieldLayer({ field, quantity, view }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const tokens = useTokens(INKS)
  const cells = useMemo(() => tokens && cellsOf(field, quantity, tokens), [field, quantity, tokens])
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || !cells) return
    const { size, plot } = view
    const ratio = devicePixelRatio || 1
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
