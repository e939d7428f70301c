/** The field as a small picture with one pixel for each cell, to be stretched over the plane. */
import type { Field } from '../../../src/divergence/field.ts'
import { channelsOf } from '../../kit/colour.ts'
import type { FieldQuantity } from '../../explorer/store.ts'
import { fieldInk, fieldScale } from './fieldScale.ts'

/** The colour tokens of the field. */
export const FIELD_INKS = ['--anchor', '--syn', '--ink-3'] as const
export type FieldInks = Readonly<Record<(typeof FIELD_INKS)[number], string>>

/** The alpha of full strength: outlines and points must stand out from it. */
const OPAQUE = 0.62 * 255

/** Cells from one stripe to the next. */
const STRIPES = 8

/**
 * The highest row comes first.
 * @param striped whether stripes mark values below zero, because the colours may be the same
 */
export function cellsOf(field: Field, quantity: FieldQuantity, tokens: FieldInks, striped: boolean): HTMLCanvasElement {
  const { cells } = field.grid
  const values = field[quantity]
  const scale = fieldScale(field, quantity)
  const inks = Object.fromEntries(FIELD_INKS.map(name => [name, channelsOf(tokens[name])]))
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = cells
  const context = canvas.getContext('2d')!
  const image = context.createImageData(cells, cells)
  values.forEach((value, i) => {
    const [row, column] = [Math.floor(i / cells), i % cells]
    if (striped && value < 0 && (row + column) % STRIPES < STRIPES / 2) return
    const at = 4 * ((cells - 1 - row) * cells + column)
    image.data.set([...inks[`--${fieldInk(quantity, value)}`], OPAQUE * scale.strength(value)], at)
  })
  context.putImageData(image, 0, 0)
  return canvas
}
