import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { completeParameters, DEFAULTS } from '../parameters.ts'
import { decode } from './codec.ts'
import { openingDraw, openingRows, openingSettings, type OpeningRows } from './opening.ts'
import type { Draw } from './results.ts'
import { columns } from './rows.ts'

vi.setConfig({ testTimeout: 60_000 })

const file = (name: string) => new URL(`../../public/${name}`, import.meta.url)
const [drawFile, curvesFile] = [file('opening.json'), file('opening-curves.json')]

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
describe.skipIf(!existsSync(drawFile) || !existsSync(curvesFile))('the files that the site ships', () => {
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
})
