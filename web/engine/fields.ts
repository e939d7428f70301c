/** Keeps the field over the plane that of the present draw and measure, while the reader wants one. */
import type { FieldGrid, Field } from '../../src/divergence/field.ts'
import type { Fits } from '../../src/divergence/gap.ts'
import type { DensityMeasure } from '../../src/divergence/measures.ts'
import { useExplorer, type Explorer } from '../store.ts'
import { Newest } from './newest.ts'
import { pool } from './pool.ts'

/** Cells along each side: finer than the eye asks of a wash of colour, and a few hundredths of a second's work. */
const CELLS = 160

interface Request {
  readonly fits: Fits
  readonly measure: DensityMeasure
  readonly grid: FieldGrid
}

const fields = new Newest<Request, Field>({
  ask: ({ fits, measure, grid }, signal) => pool.field(fits, measure, grid, signal),
  onResult: (field, { fits }) => {
    const { draw, fieldQuantity } = useExplorer.getState()
    if (fieldQuantity && draw?.truth === fits.truth) useExplorer.setState({ field })
  },
  onFailure: () => useExplorer.setState({ field: null }),
})

function ask({ draw, parameters: { measure }, fieldQuantity }: Explorer): void {
  if (!draw || !fieldQuantity || measure === 'as-published' || draw.truth.dimension !== 2) return useExplorer.setState({ field: null })
  const fits = { truth: draw.truth, anchorFit: draw.anchorFit.mixture, syntheticFit: draw.syntheticFit.mixture }
  fields.request({ fits, measure, grid: { ...squareAround(draw.generator.means), cells: CELLS } })
}

/** The world's own square with room for the tails around it, moved and grown to hold every mean. */
function squareAround(means: Float64Array): Omit<FieldGrid, 'cells'> {
  const margin = 3.5
  const low = Math.min(0, ...means) - margin
  const high = Math.max(10, ...means) + margin
  return { x: low, y: low, side: high - low }
}

export function followDraws(): void {
  useExplorer.subscribe((state, before) => {
    const moved = state.draw !== before.draw || state.parameters.measure !== before.parameters.measure
    const wanted = (state.fieldQuantity === null) !== (before.fieldQuantity === null)
    if (wanted || (moved && state.fieldQuantity)) ask(state)
  })
}
