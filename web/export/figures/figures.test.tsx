import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { drawExperiment, sweepGap } from '../../../src/index.ts'
import { DEFAULTS, type Lever, type Parameters } from '../../../src/parameters.ts'
import { LAYERS, type Curve, type Layer } from '../../explorer/store.ts'
import { FIGURES, figureOf, type FigureName } from './catalogue.tsx'
import type { Figured } from './figured.ts'
import { settingInWords } from './settingWords.ts'
import { sheetOf } from './sheet.tsx'
import { tallWhole } from './whole.tsx'
import { paragraph } from './Words.tsx'

const NAMES = Object.keys(FIGURES) as FigureName[]
const shown = (layers: readonly Layer[] = LAYERS) => Object.fromEntries(LAYERS.map(layer => [layer, layers.includes(layer)])) as Record<Layer, boolean>

async function figured(setting: Partial<Parameters>, extra: Partial<Figured> = {}): Promise<Figured> {
  const draw = drawExperiment({ n: 60, N_k: 20, ...setting })
  const curve = async (vary: Lever): Promise<Curve> =>
    ({ points: await sweepGap(draw.parameters, { vary, values: [2, 3], draws: 2 }), settled: [], done: 2, wanted: 2, status: 'done', speed: null })
  return {
    draw, curves: { K: await curve('K'), J: await curve('J'), L: await curve('L') },
    tab: 'J', layers: shown(), target: null, map: null, middle: 'median', shows: 'gap', address: null, ...extra,
  }
}

const markup = (name: FigureName, from: Figured) => {
  const figure = figureOf(name, from)
  return figure && renderToStaticMarkup(figure.drawing)
}
const wordsIn = (svg: string) => svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('a figure', () => {
  it('is drawn without a gap in it, in every measure and any world', async () => {
    const worlds: Partial<Parameters>[] = [
      { J: 2 }, { J: 2, measure: 'truth-to-fit' }, { J: 2, measure: 'as-published' }, { J: 0, L: 0 }, { J: 2, dimension: 4 }, { K: 9, J: 6, L: 6 },
    ]
    for (const world of worlds) {
      const from = await figured(world)
      for (const name of NAMES) expect(markup(name, from) ?? '').not.toMatch(/NaN|Infinity|undefined/)
      expect(renderToStaticMarkup(sheetOf(tallWhole(from, 'tall'), from.draw.parameters, null).drawing)).not.toMatch(/NaN|Infinity|undefined/)
    }
  })

  it('brings its legend, its setting and what to cite', async () => {
    const from = await figured({ J: 2 })
    const words = wordsIn(markup('whole', from)!)
    for (const said of ['Truth', 'Anchor data', 'Synthetic fit', 'median', 'middle half of the draws', 'single draws, 2 at each point', 'seed 458', 'Gan & Liu, ICLR 2025, arXiv:2410.01720'.replace('&', '&amp;')]) {
      expect(words).toContain(said)
    }
    for (const name of NAMES) expect(wordsIn(markup(name, from)!)).toContain('arXiv:2410.01720')
  })

  it('leaves out of the legend what is not shown', async () => {
    const words = wordsIn(markup('plane', await figured({ J: 2 }, { layers: shown(['truth', 'syntheticFit']) }))!)
    expect(words).toContain('Synthetic fit')
    expect(words).not.toContain('Anchor data')
  })

  it('is none where there is nothing to draw', async () => {
    const from = await figured({ J: 2, measure: 'as-published' })
    expect(figureOf('parts', from)).toBeNull()
    const waiting: Curve = { points: [], settled: [], done: 0, wanted: 100, status: 'waiting', speed: null }
    expect(figureOf('curve', { ...from, curves: { K: waiting, J: waiting, L: waiting } })).toBeNull()
  })
})

describe('words in a figure', () => {
  it('are broken into lines, and nothing of them is lost', () => {
    const spans = [{ text: 'The ' }, { text: 'synthetic data ', ink: 'syn-ink' as const }, { text: 'helped a model fitted to it' }]
    const { height, drawn } = paragraph(spans, 120, 20, { size: 14 })
    expect(height).toBeGreaterThan(20)
    expect(wordsIn(renderToStaticMarkup(<svg>{drawn}</svg>)).trim()).toBe('The synthetic data helped a model fitted to it')
  })

  it('tell the setting: the levers, sizes and seed always, the rest where it differs', () => {
    expect(settingInWords(DEFAULTS)).toBe('K = 2, J = 4, L = 2, N_k = 50, n = 200, seed 458, draw 0')
    expect(settingInWords({ ...DEFAULTS, covariances: 'symmetric', dimension: 3 })).toContain('covariances symmetric, d = 3')
  })
})
