/**
 * What a reader sees before the engine has started: the first picture of Explore, and the draws behind the curves of
 * Explore and Check. The engine computes them when the site is built. A test computes them again and compares.
 */
import type { KeptRounds } from '../divergence/kept-rounds.ts'
import { DEFAULTS } from '../parameters/parameters.ts'
import { finish } from '../steps/steps.ts'
import { drawSteps } from './draw.ts'
import type { Draw } from './results.ts'
import { SHIPPED_SETTINGS, type ShippedPage } from './shipped.ts'
import { drawsSteps } from './sweep.ts'

export const openingDraw = (): Draw => finish(drawSteps(DEFAULTS))

/**
 * The shipped numbers of one draw of a page, in the order of its settings.
 * @param kept keeps the rounds that several settings share
 */
export const shippedDraw = (page: ShippedPage, draw: number, kept: KeptRounds): Float64Array =>
  Float64Array.from(SHIPPED_SETTINGS[page]().flatMap(setting => [...finish(drawsSteps(setting, draw, 1, kept))]))
