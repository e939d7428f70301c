/** The data that figures are drawn from: what the reader sees at one moment. */
import type { Field } from '../../../src/divergence/field.ts'
import type { Draw } from '../../../src/experiment/results.ts'
import type { Middle, Shows, Curve, FieldQuantity, Layer } from '../../explorer/store.ts'
import type { Lever } from '../../../src/parameters/parameters.ts'
import type { Target } from '../../explorer/target.ts'
import type { FigureWords } from './figureWords.ts'

export interface Figured {
  /** The `parameters` of the draw hold the shown measure too. */
  readonly draw: Draw
  readonly curves: Readonly<Record<Lever, Curve>>
  readonly tab: Lever
  readonly layers: Readonly<Record<Layer, boolean>>
  /** The thing that the reader has pinned, so that it stays highlighted. */
  readonly target: Target | null
  readonly map: { readonly field: Field; readonly quantity: FieldQuantity } | null
  readonly middle: Middle
  readonly shows: Shows
  readonly address: string | null
  readonly words: FigureWords
}
