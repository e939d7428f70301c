/**
 * What a reader sees before the engine has started: the opening run of Explore, and the draws that Check opens with. The
 * engine itself makes them when the site is built, and a test makes them again.
 */
import type { KeptRounds } from '../divergence/kept-rounds.ts'
import { completeParameters, DEFAULTS, type Parameters } from '../parameters.ts'
import { finish } from '../steps.ts'
import { checkSettings } from './check-draws.ts'
import { countsOnCurves } from './curve-settings.ts'
import { drawSteps } from './draw.ts'
import type { Draw } from './results.ts'
import { drawsSteps } from './sweep.ts'

/** Draws at each point of the opening curves: enough not to be provisional. */
const DRAWS = 30

/** Rows of draws (as sweeps have them) for one setting. */
export interface OpeningRows {
  readonly setting: Partial<Parameters>
  readonly rows: Float64Array
}

export const openingDraw = (): Draw => finish(drawSteps(DEFAULTS))

/** The settings on the three curves through the defaults, each once. */
export const openingSettings = (): Partial<Parameters>[] => countsOnCurves(DEFAULTS)

export const openingRows = (setting: Partial<Parameters>): OpeningRows => ({
  setting,
  rows: finish(drawsSteps(completeParameters(setting), 0, DRAWS)),
})

/**
 * The numbers of one draw of the page Check, in the order of its settings.
 * @param kept saves the rounds that one setting shares with the next
 */
export const checkDraw = (draw: number, kept: KeptRounds): Float64Array =>
  Float64Array.from(checkSettings().flatMap(setting => [...finish(drawsSteps(setting, draw, 1, kept))]))
