import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KeptRounds } from '../divergence/kept-rounds.ts'
import { DEFAULTS, LEVERS } from '../parameters/parameters.ts'
import { decode } from './codec.ts'
import { openingDraw, shippedDraw } from './opening.ts'
import type { Draw } from './results.ts'
import { sweepPoint } from './rows.ts'
import { SHIPPED_DRAWS, SHIPPED_SETTINGS, shippedRows } from './shipped.ts'

const file = (name: string) => new URL(`../../public/${name}`, import.meta.url)
const drawFile = file('opening.json')
const FILES = { explore: file('opening-curves.bin'), check: file('check-draws.bin') }
const pages = ['explore', 'check'] as const

// `npm run build` makes this file, and `npm test` begins with that. A checkout that was never built does not have it.
describe.skipIf(![drawFile, ...Object.values(FILES)].every(existsSync))('the files that the site ships', () => {
  const numbersOf = (page: 'explore' | 'check') => new Float64Array(new Uint8Array(readFileSync(FILES[page])).buffer)

  it('hold the draw at the defaults, array by array, as the engine draws it now', () => {
    expect(decode<Draw>(readFileSync(drawFile, 'utf8'))).toEqual(openingDraw())
  })
  it.each([
    ['explore', 0],
    ['explore', 99],
    ['check', 0],
    ['check', 57],
  ] as const)('hold for the page %s draw %i as the engine draws it now', (page, draw) => {
    const numbers = numbersOf(page)
    const width = numbers.length / SHIPPED_DRAWS
    expect(numbers.subarray(draw * width, (draw + 1) * width)).toEqual(shippedDraw(page, draw, new KeptRounds(1)))
  })
  it.each(pages)('hold a hundred draws for each setting of the page %s, in every measure', page => {
    const all = shippedRows(page, numbersOf(page))
    expect(all.map(({ setting }) => setting)).toEqual(SHIPPED_SETTINGS[page]())
    for (const { setting, rows } of all) expect(sweepPoint(2, setting, rows).draws).toBe(SHIPPED_DRAWS)
    expect(SHIPPED_DRAWS).toBeGreaterThanOrEqual(100)
  })
})

describe('the settings that draws are shipped for', () => {
  it.each(LEVERS)('are for Explore 2 to 15 and the default along %s', lever => {
    const along = SHIPPED_SETTINGS.explore()
      .filter(setting => LEVERS.every(other => other === lever || setting[other] === DEFAULTS[other]))
      .map(setting => setting[lever])
    expect(new Set(along)).toEqual(new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, DEFAULTS[lever]]))
  })
  it.each(pages)('are each there once, for %s', page => {
    const settings = SHIPPED_SETTINGS[page]()
    expect(new Set(settings.map(setting => JSON.stringify(setting))).size).toBe(settings.length)
  })
  it('are for Check the paper’s, varied one count at a time from 2 to 15, in the density measures and as published', () => {
    const settings = SHIPPED_SETTINGS.check()
    expect(settings).toHaveLength(2 * (1 + 3 * 13))
    for (const { K, J, L } of settings) expect([K, J, L].filter(count => count !== 2).length).toBeLessThanOrEqual(1)
    expect(settings.filter(({ measure }) => measure === 'as-published')).toHaveLength(settings.length / 2)
  })
  it.each(pages)('reject numbers that are not whole draws, for %s', page => {
    expect(() => shippedRows(page, new Float64Array(319))).toThrow(RangeError)
    expect(() => shippedRows(page, new Float64Array(0))).toThrow(RangeError)
  })
})
