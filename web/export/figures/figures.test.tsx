import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { drawExperiment, sweepGap } from '../../../src/index.ts'
import { DEFAULTS, type Lever, type Parameters } from '../../../src/parameters/parameters.ts'
import { LAYERS, type Curve, type Layer } from '../../explorer/store.ts'
import { inWords } from '../../words/inWords.tsx'
import type { Language } from '../../words/languages.ts'
import { loadShelf } from '../../words/loadShelf.ts'
import { FIGURES, figureOf, type FigureName } from './catalogue.tsx'
import type { Figured } from './figured.ts'
import { figureWords } from './figureWords.ts'
import { settingInWords } from './settingWords.ts'
import { sheetOf } from './sheet.tsx'
import { tallWhole } from './whole.tsx'
import { paragraph, spansOf } from './Words.tsx'

const NAMES = Object.keys(FIGURES) as FigureName[]
const shown = (layers: readonly Layer[] = LAYERS) =>
  Object.fromEntries(LAYERS.map(layer => [layer, layers.includes(layer)])) as Record<Layer, boolean>

const WORDS = { en: await figureWords(await loadShelf('en')), zh: await figureWords(await loadShelf('zh')) }

async function figured(setting: Partial<Parameters>, extra: Partial<Figured> = {}): Promise<Figured> {
  const draw = drawExperiment({ n: 60, N_k: 20, ...setting })
  const curve = async (vary: Lever): Promise<Curve> => ({
    points: await sweepGap(draw.parameters, { vary, values: [2, 3], draws: 2 }),
    settled: [],
    done: 2,
    wanted: 2,
    status: 'done',
    speed: null,
  })
  return {
    draw,
    curves: { K: await curve('K'), J: await curve('J'), L: await curve('L') },
    tab: 'J',
    layers: shown(),
    target: null,
    map: null,
    middle: 'median',
    shows: 'gap',
    address: null,
    words: WORDS.en,
    ...extra,
  }
}

const drawn = (drawing: ReactElement, language?: Language) => renderToStaticMarkup(inWords(drawing, language))
const markup = (name: FigureName, from: Figured, language?: Language) => {
  const figure = figureOf(name, from)
  return figure && drawn(figure.drawing, language)
}
const wordsIn = (svg: string) => svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('a figure', () => {
  it('is drawn without a gap in it, in every measure and any world', async () => {
    const worlds: Partial<Parameters>[] = [
      { J: 2 },
      { J: 2, measure: 'truth-to-fit' },
      { J: 2, measure: 'as-published' },
      { J: 0, L: 0 },
      { J: 2, dimension: 4 },
      { K: 9, J: 6, L: 6 },
    ]
    for (const world of worlds) {
      const from = await figured(world)
      for (const name of NAMES) expect(markup(name, from) ?? '').not.toMatch(/NaN|Infinity|undefined/)
      const sheet = sheetOf(tallWhole(from, 'tall'), from.draw.parameters, null, from.words)
      expect(drawn(sheet.drawing)).not.toMatch(/NaN|Infinity|undefined/)
    }
  })

  it('brings its legend, its setting and what to cite', async () => {
    const from = await figured({ J: 2 })
    const words = wordsIn(markup('whole', from)!)
    for (const said of [
      'Truth',
      'Anchor data',
      'Synthetic fit',
      'median',
      'middle half of the draws',
      'single draws, 2 at each point',
      'seed 458',
      'Gan & Liu, ICLR 2025, arXiv:2410.01720'.replace('&', '&amp;'),
    ]) {
      expect(words).toContain(said)
    }
    for (const name of NAMES) expect(wordsIn(markup(name, from)!)).toContain('arXiv:2410.01720')
  })

  it('brings them in Chinese, too, with all that is said in it', async () => {
    const from = await figured({ J: 2, covariances: 'symmetric' }, { words: WORDS.zh })
    const words = wordsIn(markup('whole', from, 'zh')!)
    for (const said of [
      '真实分布',
      '锚点数据',
      '合成拟合',
      '中位数',
      '各次实验，每点 2 次',
      '净收益从何而来',
      '协方差：对称，种子 458，第 0 次实验',
      '据甘泽宇、刘勇，ICLR 2025，arXiv:2410.01720。',
    ]) {
      expect(words).toContain(said)
    }
    // Only names, symbols and the unit stay in English.
    expect([...new Set(words.match(/[A-Za-z]{3,}/g))].sort()).toEqual([
      'Bottleneck',
      'ICLR',
      'Reverse',
      'The',
      'arXiv',
      'nat',
    ])
    for (const name of NAMES) expect(figureOf(name, from)?.description).toMatch(/^[^。]*[\u4e00-\u9fff].*。$/)
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
    const spans = [
      { text: 'The ' },
      { text: 'synthetic data ', ink: 'syn-ink' as const },
      { text: 'helped a model fitted to it' },
    ]
    const { height, drawn } = paragraph(spans, 120, 20, { size: 14 })
    expect(height).toBeGreaterThan(20)
    expect(wordsIn(renderToStaticMarkup(<svg>{drawn}</svg>)).trim()).toBe(
      'The synthetic data helped a model fitted to it',
    )
  })

  it('are broken between characters in Chinese, but before no full stop and in no number', () => {
    const pieces = WORDS.zh.gap.verdict.full('有益', '离真实分布近得多')
    const spans = spansOf(pieces, { data: { ink: 'syn-ink' }, did: { weight: 600 } })
    const whole = pieces.map(([text]) => text).join('')
    const linesAt = (width: number, text: typeof spans) => {
      const svg = renderToStaticMarkup(<svg>{paragraph(text, width, 20, { size: 14 }).drawn}</svg>)
      return Array.from(svg.matchAll(/<text[^>]*>(.*?)<\/text>/g), ([, line]) => line.replace(/<[^>]+>/g, ''))
    }
    for (let width = 60; width < 300; width += 7) {
      const lines = linesAt(width, spans)
      expect(lines.join('')).toBe(whole)
      for (const line of lines) expect(line).not.toMatch(/^[，。：；？！、）”]|[（“]$/)
    }
    expect(linesAt(84, [{ text: '这一次的估计值是 −0.02 nat，J = 12。' }])).toEqual([
      '这一次的估计',
      '值是',
      '−0.02 nat，',
      'J = 12。',
    ])
  })

  it('give a space to what stands before it', () => {
    const pieces = WORDS.en.gap.verdict.full('helped', 'is closer to the truth')
    expect(spansOf(pieces, { data: { ink: 'syn-ink' }, did: { weight: 600 } })).toEqual([
      { text: 'The ' },
      { text: 'synthetic data ', ink: 'syn-ink' },
      { text: 'helped: ', weight: 600 },
      { text: 'a model fitted to it is closer to the truth.' },
    ])
  })

  it('tell the setting: the levers, sizes and seed always, the rest where it differs', () => {
    expect(settingInWords(DEFAULTS, WORDS.en)).toBe('K = 2, J = 4, L = 2, N_k = 50, n = 200, seed 458, draw 0')
    const other = settingInWords({ ...DEFAULTS, covariances: 'symmetric', dimension: 3 }, WORDS.en)
    expect(other).toContain('covariances symmetric, d = 3')
  })
})
