/** The field as a small picture, one pixel a cell, to be stretched to where it lies. */
import { rgb } from 'd3'
import type { Field } from '../../../src/divergence/field.ts'
import type { FieldQuantity } from '../../explorer/store.ts'
import { fieldInk, fieldScale } from './fieldScale.ts'

/** The tokens that it is coloured by. */
export const FIELD_INKS = ['--anchor', '--syn', '--ink-3'] as const
export type FieldInks = Readonly<Record<(typeof FIELD_INKS)[number], string>>

/** Full strength still lets outlines and points stand out. */
const OPAQUE = 0.62 * 255

/** Cells from one stripe to the next. */
const STRIPES = 8

/** Highest row first. @param striped whether what is below zero is told by stripes: colours may be the same */
export function cellsOf(field: Field, quantity: FieldQuantity, tokens: FieldInks, striped: boolean): HTMLCanvasElement {
  const { cells } = field.grid
  const values = field[quantity]
  const scale = fieldScale(field, quantity)
  const inks = Object.fromEntries(FIELD_INKS.map(name => [name, rgb(tokens[name])]))
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = cells
  const context = canvas.getContext('2d')!
  const image = context.createImageData(cells, cells)
  values.forEach((value, i) => {
    const [row, column] = [Math.floor(i / cells), i % cells]
    if (striped && value < 0 && (row + column) % STRIPES < STRIPES / 2) return
    const { r, g, b } = inks[`--${fieldInk(quantity, value)}`]
    const at = 4 * ((cells - 1 - row) * cells + column)
    image.data.set([r, g, b, OPAQUE * scale.strength(value)], at)
  })
  context.putImageData(image, 0, 0)
  return canvas
}
