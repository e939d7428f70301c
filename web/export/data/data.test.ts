import { csvParse } from 'd3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMixture, drawExperiment, sweepGap } from '../../../src/index.ts'
import { LEVERS } from '../../../src/parameters/parameters.ts'
import { LOOKS, type Looks } from '../../link/looks.ts'
import { aboutFile } from '../about.ts'
import { curveDrawsTable, curveSummaryTable, type Sweeps } from './curveTables.ts'
import { gapsTable, mixturesTable, partsTable, pointsTable } from './drawTables.ts'
import { curvesJson, drawJson, partsJson } from './json.ts'
import { files as english } from '../../words/en/files.ts'
import { files as chinese } from '../../words/zh/files.ts'
import { csvOf, type Table } from './table.ts'

const draw = drawExperiment({ K: 2, J: 3, L: 1, N_k: 20, n: 60, seed: 11 })
const looks = Object.fromEntries(Object.entries(LOOKS).map(([key, look]) => [key, look.default])) as unknown as Looks
const about = aboutFile('draw', { ...looks, parameters: draw.parameters, view: 'explore' }, 'https://example.org/rb/')

/** The table as a reader sees it who knows that lines with # are comments. */
const read = (table: Table) =>
  csvParse(
    csvOf(table, about, english)
      .split('\r\n')
      .filter(line => !line.startsWith('#'))
      .join('\n'),
  )

describe('a CSV file', () => {
  it('tells setting, seed, version and what to cite', () => {
    const text = csvOf(gapsTable(draw), about, english)
    for (const said of [
      '# seed = 11',
      '# K = 2',
      '# cite: Gan, Zeyu',
      'https://example.org/rb/#J=3&L=1',
      `reverse-bottleneck ${about.version}`,
    ]) {
      expect(text).toContain(said)
    }
  })

  it('has the same table in Chinese, under remarks in Chinese', () => {
    const [here, there] = [english, chinese].map(words => csvOf(gapsTable(draw), about, words).split('\r\n'))
    expect(there).toContain(`# 引用：${about.cite.paper}`)
    expect(there.filter(line => !line.startsWith('# 引用'))).toEqual(here.filter(line => !line.startsWith('# cite')))
  })

  it('gives the points back to the bit', () => {
    const points = read(pointsTable(draw))
    const [anchors, synthetics] = ['anchor data', 'synthetic data'].map(set => points.filter(row => row.set === set))
    expect(anchors.flatMap(({ x1, x2 }) => [Number(x1), Number(x2)])).toEqual([...draw.anchorData.points])
    expect(synthetics.flatMap(({ x1, x2 }) => [Number(x1), Number(x2)])).toEqual([...draw.syntheticData.points])
    expect(new Set(anchors.map(({ component }) => component))).toEqual(new Set(['K1', 'K2']))
  })

  it('has a row for each component of each mixture, and mixtures that are whole', () => {
    const rows = read(mixturesTable(draw))
    for (const [name, mixture] of Object.entries({
      truth: draw.truth,
      generator: draw.generator,
      'anchor fit': draw.anchorFit.mixture,
      'synthetic fit': draw.syntheticFit.mixture,
    })) {
      const own = rows.filter(row => row.mixture === name)
      const numbers = (...columns: string[]) => own.flatMap(row => columns.map(column => Number(row[column])))
      const again = createMixture({
        dimension: 2,
        weights: numbers('weight'),
        means: numbers('mean1', 'mean2'),
        covariances: numbers('covariance1_1', 'covariance1_2', 'covariance2_1', 'covariance2_2'),
      })
      expect(again).toEqual(mixture)
    }
  })

  it('has the gaps, and the parts that add up to them', () => {
    const gaps = read(gapsTable(draw))
    expect(gaps.map(({ measure }) => measure)).toEqual(['jensen-shannon', 'truth-to-fit', 'fit-to-truth'])
    const parts = read(partsTable(draw))
    for (const { measure, anchor, synthetic, gap } of gaps) {
      expect(Number(gap)).toBe(Number(anchor) - Number(synthetic))
      const sum = parts.filter(row => row.measure === measure).reduce((total, row) => total + Number(row.gap), 0)
      expect(sum).toBeCloseTo(Number(gap), 6)
    }
  })

  it('never lets text begin a formula, and leaves numbers alone', () => {
    const text = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', 'a', '1') })
    fc.assert(
      fc.property(text, fc.double({ noNaN: true, noDefaultInfinity: true }), (words, number) => {
        const csv = csvOf({ columns: ['a', 'b'], rows: [[words, number]] }, about, english)
        const table = csvParse(csv.replace(/^(#.*\r\n)+/, '').replaceAll('\r\n', '\n'))
        const [[first, second]] = table.map(row => [row.a, row.b])
        expect(first).not.toMatch(/^[=+\-@\t\r]/)
        expect(Number(second) + 0).toBe(number + 0)
      }),
    )
  })
})

describe('the curves', () => {
  it('are whole: a row for each draw, and the summaries of them', async () => {
    const points = await sweepGap({ ...draw.parameters }, { vary: 'J', values: [0, 2], draws: 3 })
    const sweeps: Sweeps = { K: [], J: points, L: [] }
    const rows = read(curveDrawsTable(sweeps))
    expect(rows).toHaveLength(2 * 3 * 3)
    for (const row of rows) expect(Number(row.gap)).toBe(Number(row.anchor) - Number(row.synthetic))
    const medians = read(curveSummaryTable(sweeps))
      .filter(row => row.measure === 'jensen-shannon' && row.quantity === 'gap')
      .map(row => Number(row.median))
    expect(medians).toEqual(points.map(point => point.measures['jensen-shannon']!.gap.summary.median))
    const json = JSON.parse(curvesJson(sweeps, about))
    expect(json.curves.J[1].measures['truth-to-fit'].anchor.values).toEqual([
      ...points[1].measures['truth-to-fit']!.anchor.values,
    ])
    expect(Object.keys(json.curves)).toEqual([...LEVERS])
  })
})

describe('a JSON file', () => {
  it('gives the draw back to the bit, with setting, version and citation', () => {
    const json = JSON.parse(drawJson(draw, about, english))
    expect(json).toMatchObject({ file: 'reverse-bottleneck', format: 1, parameters: draw.parameters, cite: about.cite })
    expect(json.draw.syntheticData.points).toEqual([...draw.syntheticData.points])
    expect(createMixture(json.draw.syntheticFit.mixture)).toEqual(draw.syntheticFit.mixture)
    expect(json.draw.gaps['jensen-shannon'].gap.value).toBe(draw.gaps['jensen-shannon'].gap.value)
  })

  it('gives the parts by role', () => {
    const json = JSON.parse(partsJson(draw, about))
    expect(json.parts['jensen-shannon'].map(({ role }: { role: string }) => role)).toEqual([
      'anchored',
      'unsampled',
      'irrelevant',
    ])
  })
})
