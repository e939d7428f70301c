/**
 * The stream of one draw: what a point tells of the component it came from, at five stations on the way from the truth
 * to the synthetic fit. It narrows where the truth is sampled, and widens where the generator answers.
 */
import { keptInformationSteps } from '../information/kept-information.ts'
import { labelInformationSteps, type Information } from '../information/label-information.ts'
import { firstComponents } from '../mixture/mixture.ts'
import { completeParameters, type Parameters } from '../parameters/parameters.ts'
import { finish, type Steps } from '../steps/steps.ts'
import { fittingsSteps } from './draw.ts'
import type { Draw } from './results.ts'
import { countsOf, LEVER_OF, type ComponentRole } from './roles.ts'
import {
  meanStream,
  streamRow,
  STREAM_COLUMNS,
  type MeanStream,
  type StationWidths,
  type Widths,
} from './stream-rows.ts'
import { drawWorldSteps } from './world.ts'

export { STATIONS, type MeanStream, type Station, type StationWidths, type Widths } from './stream-rows.ts'

/** What of a draw the stream depends on. */
export type StreamedDraw = Pick<Draw, 'parameters' | 'truth' | 'generator' | 'roles'> & {
  readonly syntheticFit: Pick<Draw['syntheticFit'], 'mixture'>
}

/**
 * The widths of one draw, in nats. Truth and generator: the parts of their `labelInformation`, summed by role. Anchor
 * data and prompt: that of the anchored components as a mixture of their own; the prompt tells all that the anchor data
 * tell, because the paper's prompt is a reversible function of them. Synthetic fit: the parts of `keptInformation`, what
 * the labels of the fit still tell of the generator's component, so that no role is wider there than at the generator.
 * The errors are those of quadrature in the plane, and of Monte Carlo elsewhere; both are far below what differs between
 * draws.
 *
 * Source: ours. It is a picture of the idea of Gan & Liu (ICLR 2025), section 4, and not a quantity of theirs.
 */
export function* streamSteps({
  parameters,
  truth,
  generator,
  roles,
  syntheticFit,
}: StreamedDraw): Steps<StationWidths> {
  const { estimator, seed, draw } = parameters
  const options = { estimator, seed, draw }
  const { K } = countsOf(roles)
  const sampled = byRole(yield* labelInformationSteps(firstComponents(truth, K), options), roles)
  return {
    truth: byRole(yield* labelInformationSteps(truth, options), roles),
    anchorData: sampled,
    prompt: sampled,
    generator: byRole(yield* labelInformationSteps(generator, options), roles),
    syntheticFit: byRole(yield* keptInformationSteps(generator, syntheticFit.mixture, options), roles),
  }
}

/** The components of truth and generator are in the order of the roles; the truth has only the first of them. */
function byRole({ parts }: Information, roles: readonly ComponentRole[]): Widths {
  const widths = { K: 0, J: 0, L: 0 }
  for (const [c, part] of parts.entries()) widths[LEVER_OF[roles[c].role]] += part
  return widths
}

/** The widths of draws `from` … `from + count − 1` of a setting, a row each: count × STREAM_COLUMNS. */
export function* streamRowsSteps(setting: Parameters, from: number, count: number): Steps<Float64Array> {
  const rows = new Float64Array(count * STREAM_COLUMNS)
  for (let i = 0; i < count; i++) {
    const parameters = { ...setting, draw: from + i }
    const world = yield* drawWorldSteps(parameters)
    const { synthetic } = yield* fittingsSteps(parameters, world)
    rows.set(
      streamRow(yield* streamSteps({ parameters, ...world, syntheticFit: synthetic.at(-1)! })),
      i * STREAM_COLUMNS,
    )
    yield
  }
  return rows
}

/**
 * The mean stream over draws 0 … draws − 1 of a setting.
 * @param setting what is left out takes its default
 * @throws {RangeError} naming a parameter that is out of range
 */
export const streamOf = (setting: Partial<Parameters>, draws: number): MeanStream =>
  meanStream(finish(streamRowsSteps(completeParameters(setting), 0, draws)))
