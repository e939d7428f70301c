/**
 * The draws that the site ships, so that its curves are there before the engine has drawn anything. For the page
 * Explore they are those of its first setting. For the page Check they are the three sweeps of Figure 4 of Gan & Liu
 * (ICLR 2025), in the density measures and as published. The engine computes them when the site is built. A test
 * computes some of them again. This file does not use the engine, so that a page can read the draws without it.
 */
import { completeParameters, DEFAULTS, type Parameters } from '../parameters/parameters.ts'
import { PUBLISHED } from '../parameters/presets.ts'
import { countsOnCurves } from './curve-settings.ts'
import { columns } from './rows.ts'

/** Draws at each point of the shipped curves. */
export const SHIPPED_DRAWS = 100

/**
 * One of the density measures stands for all of them, because a row holds them all. The published one has its own rows.
 */
const MEASURES = ['jensen-shannon', 'as-published'] as const

/** The settings whose draws each page ships. The numbers of a draw are in this order. */
export const SHIPPED_SETTINGS = {
  explore: (): Parameters[] => countsOnCurves(DEFAULTS).map(completeParameters),
  check: (): Parameters[] =>
    countsOnCurves(completeParameters(PUBLISHED)).flatMap(counts =>
      MEASURES.map(measure => completeParameters({ ...PUBLISHED, ...counts, measure })),
    ),
}
export type ShippedPage = keyof typeof SHIPPED_SETTINGS

/** Rows of draws 0, 1, 2, … of one setting, as sweeps have them. */
export interface ShippedRows {
  readonly setting: Parameters
  readonly rows: Float64Array
}

/**
 * Sorts shipped numbers by their settings.
 * @param numbers draw by draw, the rows of all the page's settings one after the other
 * @throws {RangeError} if the last draw is not complete
 */
export function shippedRows(page: ShippedPage, numbers: Float64Array): ShippedRows[] {
  const settings = SHIPPED_SETTINGS[page]()
  const width = settings.reduce((sum, setting) => sum + columns(setting), 0)
  const draws = numbers.length / width
  if (!(Number.isInteger(draws) && draws > 0))
    throw new RangeError(`A draw of the page ${page} has ${width} numbers: ${numbers.length} are no whole draws.`)
  let before = 0
  return settings.map(setting => {
    const row = columns(setting)
    const rows = new Float64Array(draws * row)
    for (let draw = 0; draw < draws; draw++)
      rows.set(numbers.subarray(draw * width + before, draw * width + before + row), draw * row)
    before += row
    return { setting, rows }
  })
}
