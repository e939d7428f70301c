import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { completeParameters, DEFAULTS } from '../parameters.ts'
import { KeptRounds } from '../divergence/kept-rounds.ts'
import { CHECK_DRAWS, checkRowsOf, checkSettings } from './check-draws.ts'
import { decode } from './codec.ts'
import { checkDraw, openingDraw, openingRows, openingSettings, type OpeningRows } from './opening.ts'
import type { Draw } from './results.ts'
import { columns, sweepPoint } from './rows.ts'

vi.setConfig({ testTimeout: 60_000 })

const file = (name: string) => new URL(`../../public/${name}`, import.meta.url)
const [drawFile, curvesFile, checkFile] = [file('opening.json'), file('opening-curves.json'), file('check-draws.bin')]

describe('the opening settings', () => {
  const settings = openingSettings()
  const along = (lever: 'K' | 'J' | 'L') =>
    settings.filter(setting => (['K', 'J', 'L'] as const).every(other => other === lever || setting[other] === DEFAULTS[other])).map(setting => setting[lever]!)

  it.each(['K', 'J', 'L'] as const)('are 2 to 15 and the default along %s', lever => {
    expect(new Set(along(lever))).toEqual(new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, DEFAULTS[lever]]))
  })
  it('are each there once', () => {
    expect(new Set(settings.map(({ K, J, L }) => `${K} ${J} ${L}`)).size).toBe(settings.length)
  })
})

// Built by `npm run build`, as the first thing that `npm test` does; a checkout that was never built has none yet.
describe.skipIf(![drawFile, curvesFile, checkFile].every(existsSync))('the files that the site ships', () => {
  it('hold the draw at the defaults, array by array, as the engine draws it now', () => {
    expect(decode<Draw>(readFileSync(drawFile, 'utf8'))).toEqual(openingDraw())
  })
  it('hold rows for every opening setting, and nothing else', () => {
    const shipped = decode<OpeningRows[]>(readFileSync(curvesFile, 'utf8'))
    expect(shipped.map(({ setting }) => setting)).toEqual(openingSettings())
    for (const { setting, rows } of shipped) expect(rows).toHaveLength(30 * columns(completeParameters(setting)))
  })
  it.each([0, 9, 17, 26, 35])('hold the rows of setting %i, as the engine draws them now', which => {
    const shipped = decode<OpeningRows[]>(readFileSync(curvesFile, 'utf8'))[which]
    expect(openingRows(shipped.setting)).toEqual(shipped)
  })

  const shippedNumbers = () => new Float64Array(new Uint8Array(readFileSync(checkFile)).buffer)
  it.each([0, 57])('hold draw %i of the page Check, as the engine draws it now', draw => {
    const numbers = shippedNumbers()
    const width = numbers.length / CHECK_DRAWS
    expect(numbers.subarray(draw * width, (draw + 1) * width)).toEqual(checkDraw(draw, new KeptRounds(1)))
  })
  it('hold a hundred draws for each setting of the page Check, in every measure', () => {
    const all = checkRowsOf(shippedNumbers())
    expect(all.map(({ setting }) => setting)).toEqual(checkSettings())
    for (const { setting, rows } of all) expect(sweepPoint(2, setting, rows).draws).toBe(CHECK_DRAWS)
    expect(CHECK_DRAWS).toBeGreaterThanOrEqual(100)
  })
})

describe('the settings of the page Check', () => {
  it('are the paper’s, varied one count at a time from 2 to 15, in the density measures and as published', () => {
    const settings = checkSettings()
    expect(settings).toHaveLength(2 * (1 + 3 * 13))
    for (const { K, J, L } of settings) expect([K, J, L].filter(count => count !== 2).length).toBeLessThanOrEqual(1)
    expect(settings.filter(({ measure }) => measure === 'as-published')).toHaveLength(settings.length / 2)
  })
  it('reject numbers that are not whole draws', () => {
    expect(() => checkRowsOf(new Float64Array(319))).toThrow(RangeError)
    expect(() => checkRowsOf(new Float64Array(0))).toThrow(RangeError)
  })
})
