/** The steps of colour in the field's legend, from one end of its scale to the other. */
import type { FieldQuantity } from '../../explorer/store.ts'
import { fieldInk } from './fieldScale.ts'

const plain = new Intl.NumberFormat('en', { maximumSignificantDigits: 12, useGrouping: false })

/** A number of the scale without zeros at its end, with a true minus. */
export const fieldNumber = (value: number): string => plain.format(value).replace('-', '−')

/** Steps on either side of zero. */
export const FIELD_STEPS = 20

export interface FieldStep {
  /** −FIELD_STEPS … FIELD_STEPS − 1, from the left. */
  readonly place: number
  readonly fill: string
  readonly opacity: number
}

/** @param striped whether stripes mark values below zero, as in the plane */
export const fieldSteps = (quantity: FieldQuantity, striped = false): FieldStep[] =>
  Array.from({ length: 2 * FIELD_STEPS }, (_, i) => i - FIELD_STEPS)
    .filter(place => !striped || place >= 0 || place % 4 < -1)
    .map(place => ({
      place,
      fill: `var(--${fieldInk(quantity, place + 0.5)})`,
      opacity: 0.62 * Math.sqrt(Math.abs(place + 0.5) / FIELD_STEPS),
    }))
