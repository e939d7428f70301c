/** The experiment for notebooks. All input is checked before anything is drawn. */
import {
  expectInstance,
  expectNumbers,
  expectObject,
  expectOneOf,
  expectOptions,
  expectReals,
  expectWhole,
} from '../check/check.ts'
import { KeptRounds } from '../divergence/kept-rounds.ts'
import { drawExperiment as draw, type DrawOptions } from '../experiment/draw.ts'
import { fingerprint as fingerprintOf, type Fingerprint } from '../experiment/fingerprint.ts'
import { shippedDraw as shipped } from '../experiment/opening.ts'
import type { MadeWorld } from '../experiment/made-world.ts'
import type { Draw, SweepPoint } from '../experiment/results.ts'
import { SHIPPED_SETTINGS, type ShippedPage } from '../experiment/shipped.ts'
import {
  drawRows as rows,
  generationRows as rowsOfGenerations,
  sweepGap as sweep,
  type SweepOptions,
} from '../experiment/sweep.ts'
import { expectMixture } from '../mixture/mixture.ts'
import {
  completeParameters as complete,
  PARAMETER_KEYS,
  PARAMETERS,
  SWEPT,
  type Parameters,
} from '../parameters/parameters.ts'

/** A sweep of more would never end. */
const MOST_DRAWS = 10_000_000
const OPTIONS = ['vary', 'values', 'draws', 'world', 'signal', 'onPoint']
/** A pass over more would never end. */
const MOST_GENERATIONS = 1000

/**
 * A whole setting from a partial one, defaults filled in.
 * @throws {RangeError} naming the first value that is outside of its range, or a key that is not in the table
 */
export function completeParameters(given: Partial<Parameters> = {}): Parameters {
  expectOptions('The parameters', given, PARAMETER_KEYS)
  return complete(given)
}

/**
 * Runs the experiment once.
 * @param parameters what is left out takes its default
 * @param options `world` fixes some components by role and index, or deletes random ones; everything else is as before
 * @throws {RangeError} naming a parameter that does not exist, or that is out of range, or the component that is none
 */
export function drawExperiment(parameters: Partial<Parameters> = {}, options: DrawOptions = {}): Draw {
  const complete = completeParameters(parameters)
  expectOptions('The options', options, ['world'])
  return draw(complete, options)
}

/**
 * The curve of the gap against `vary`, one point for each value, in their order.
 * @throws {RangeError} (as a rejection) naming a parameter or option that does not exist, or that makes no sense
 * @throws {Cancelled} soon after `signal` is aborted
 */
export async function sweepGap(parameters: Partial<Parameters>, options: SweepOptions): Promise<SweepPoint[]> {
  expectOptions('The options', options, OPTIONS)
  const { vary, values, draws, signal, onPoint } = options
  expectOneOf('vary', vary, SWEPT)
  expectNumbers('values', values)
  for (const value of values) completeParameters({ ...completeParameters(parameters), [vary]: value })
  expectWhole('draws', draws, 1, MOST_DRAWS)
  if (signal !== undefined && typeof (signal as { aborted?: unknown } | null)?.aborted !== 'boolean') {
    throw new RangeError('signal must be an AbortSignal, or have `aborted` as one does.')
  }
  if (onPoint !== undefined && typeof onPoint !== 'function') throw new RangeError('onPoint must be a function.')
  return sweep(parameters, options)
}

/**
 * Rows of draws `from` … `from + count − 1` of a setting, for callers that divide a sweep themselves. See `columns`.
 * @param kept makes the published measure more than twice as fast where a caller asks for the same draws at several
 * settings
 * @param world what was made by hand; everything else is drawn
 * @returns count × columns(setting), row-major, in nats
 * @throws {RangeError} naming the parameter or argument that makes no sense
 */
export function drawRows(
  setting: Partial<Parameters>,
  from: number,
  count: number,
  kept?: KeptRounds,
  world?: MadeWorld,
): Float64Array {
  const parameters = completeParameters(setting)
  expectWhole('from', from, 0, MOST_DRAWS)
  expectWhole('count', count, 0, MOST_DRAWS)
  if (kept !== undefined) expectInstance('kept', kept, KeptRounds, 'KeptRounds')
  return rows(parameters, from, count, kept, world)
}

/**
 * The same for several generations in one pass: for each draw in turn, for each of the generations in turn, a row.
 * @param setting its own generation does not matter
 * @param generations whole numbers from 1 to 20, in any order
 * @param world what was made by hand; everything else is drawn
 * @returns count × generations × columns(setting), row-major, in nats
 * @throws {RangeError} naming the parameter or argument that makes no sense
 */
export function generationRows(
  setting: Partial<Parameters>,
  generations: readonly number[],
  from: number,
  count: number,
  kept?: KeptRounds,
  world?: MadeWorld,
): Float64Array {
  const parameters = completeParameters(setting)
  expectNumbers('generations', generations)
  if (generations.length > MOST_GENERATIONS)
    throw new RangeError(`generations may be at most ${MOST_GENERATIONS} numbers.`)
  for (const [i, g] of Array.from(generations).entries())
    expectWhole(`generations[${i}]`, g, 1, PARAMETERS.generation.max)
  expectWhole('from', from, 0, MOST_DRAWS)
  expectWhole('count', count, 0, Math.floor(MOST_DRAWS / Math.max(1, generations.length)))
  if (kept !== undefined) expectInstance('kept', kept, KeptRounds, 'KeptRounds')
  return rowsOfGenerations(parameters, generations, from, count, kept, world)
}

/**
 * The numbers of one draw behind the first curves of a page, in the order of its settings.
 * @param kept keeps the rounds that several settings share
 * @throws {RangeError} if `page` is no page that ships draws, or `draw` is no number of a draw
 */
export function shippedDraw(page: ShippedPage, draw: number, kept: KeptRounds): Float64Array {
  expectOneOf('page', page, Object.keys(SHIPPED_SETTINGS))
  expectWhole('draw', draw, PARAMETERS.draw.min, PARAMETERS.draw.max)
  expectInstance('kept', kept, KeptRounds, 'KeptRounds')
  return shipped(page, draw, kept)
}

/**
 * A hash of all bits of a draw.
 * @throws {RangeError} naming the part that is wrong, if this is no draw
 */
export function fingerprint(draw: Draw): Fingerprint {
  expectObject('draw', draw)
  const { truth, generator, anchorFit, syntheticFit, anchorData, syntheticData, gaps } = draw
  for (const [name, part] of Object.entries({ anchorFit, syntheticFit, anchorData, syntheticData, gaps }))
    expectObject(`draw.${name}`, part)
  const fits = {
    truth,
    generator,
    'anchorFit.mixture': anchorFit.mixture,
    'syntheticFit.mixture': syntheticFit.mixture,
  }
  for (const [name, mixture] of Object.entries(fits)) expectMixture(mixture, `draw.${name}`)
  for (const [name, { points }] of Object.entries({ anchorData, syntheticData }))
    expectReals(`draw.${name}.points`, points)
  try {
    return fingerprintOf(draw)
  } catch (cause) {
    throw new RangeError('draw is none: a part of its data, fits or gaps is missing.', { cause })
  }
}
