/**
 * The opening run: what a reader sees before the engine has started. The engine itself makes it when the site is built, and
 * a test makes it again.
 */
import { completeParameters, DEFAULTS, LEVERS, type Parameters } from '../parameters.ts'
import { finish } from '../steps.ts'
import { drawSteps } from './draw.ts'
import type { Draw } from './results.ts'
import { drawsSteps } from './sweep.ts'

/** Draws at each point of the opening curves: enough not to be provisional. */
const DRAWS = 30
const VALUES = Array.from({ length: 14 }, (_, i) => 2 + i)

/** Rows of draws (as sweeps have them) for one setting. */
export interface OpeningRows {
  readonly setting: Partial<Parameters>
  readonly rows: Float64Array
}

export const openingDraw = (): Draw => finish(drawSteps(DEFAULTS))

/** The settings on the three curves through the defaults, each once. */
export function openingSettings(): Partial<Parameters>[] {
  const seen = new Map<string, Partial<Parameters>>()
  for (const lever of LEVERS) {
    for (const value of new Set([...VALUES, DEFAULTS[lever]])) {
      const { K, J, L }: Parameters = { ...DEFAULTS, [lever]: value }
      seen.set(`${K} ${J} ${L}`, { K, J, L })
    }
  }
  return [...seen.values()]
}

export const openingRows = (setting: Partial<Parameters>): OpeningRows => ({
  setting,
  rows: finish(drawsSteps(completeParameters(setting), 0, DRAWS)),
})
