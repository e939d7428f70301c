/** Keeps the field over the plane up to date with the present draw and measure, while the reader wants a field. */
import type { FieldGrid, Field } from '../../../src/divergence/field.ts'
import type { Fits } from '../../../src/divergence/gap.ts'
import type { DensityMeasure } from '../../../src/divergence/measures.ts'
import type { Pool } from '../../../src/worker/pool.ts'
import type { State, Store } from '../store.ts'
import { Newest } from './newest.ts'

/** Cells along each side. A wash of colour needs no finer cells, and these take only a few hundredths of a second. */
const CELLS = 160

interface Request {
  readonly fits: Fits
  readonly measure: DensityMeasure
  readonly grid: FieldGrid
}

export function fieldsFor(store: Store, pool: Pool) {
  const fields = new Newest<Request, Field>({
    ask: ({ fits, measure, grid }, signal) => pool.field(fits, measure, grid, signal),
    onResult: (field, { fits }) => {
      const { draw, fieldQuantity } = store.getState()
      if (fieldQuantity && draw?.truth === fits.truth) store.setState({ field })
    },
    onFailure: () => store.setState({ field: null }),
  })

  function ask({ draw, parameters: { measure }, fieldQuantity }: State): void {
    if (!draw || !fieldQuantity || measure === 'as-published' || draw.truth.dimension !== 2)
      return store.setState({ field: null })
    const fits = { truth: draw.truth, anchorFit: draw.anchorFit.mixture, syntheticFit: draw.syntheticFit.mixture }
    fields.request({ fits, measure, grid: { ...squareAround(draw.generator.means), cells: CELLS } })
  }

  return {
    follow(): () => void {
      // A link may have asked for a field.
      if (store.getState().fieldQuantity) ask(store.getState())
      return store.subscribe((state, before) => {
        const moved = state.draw !== before.draw || state.parameters.measure !== before.parameters.measure
        const wanted = (state.fieldQuantity === null) !== (before.fieldQuantity === null)
        if (wanted || (moved && state.fieldQuantity)) ask(state)
      })
    },
  }
}

/** The square of the world with room around it for the tails, moved and enlarged to hold every mean. */
function squareAround(means: Float64Array): Omit<FieldGrid, 'cells'> {
  const margin = 3.5
  const low = Math.min(0, ...means) - margin
  const high = Math.max(10, ...means) + margin
  return { x: low, y: low, side: high - low }
}
