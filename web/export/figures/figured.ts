/** What figures are drawn from: the reader's view of one moment. */
import type { Field } from '../../../src/divergence/field.ts'
import type { Draw } from '../../../src/experiment/results.ts'
import type { Middle, Shows, Curve, FieldQuantity, Layer } from '../../explorer/store.ts'
import type { Lever } from '../../../src/parameters/parameters.ts'
import type { Target } from '../../explorer/target.ts'
import type { FigureWords } from './figureWords.ts'

export interface Figured {
  /** Its `parameters` hold the measure that is shown, too. */
  readonly draw: Draw
  readonly curves: Readonly<Record<Lever, Curve>>
  readonly tab: Lever
  readonly layers: Readonly<Record<Layer, boolean>>
  /** What the reader keeps lit. */
  readonly target: Target | null
  readonly map: { readonly field: Field; readonly quantity: FieldQuantity } | null
  readonly middle: Middle
  readonly shows: Shows
  readonly address: string | null
  readonly words: FigureWords
}
