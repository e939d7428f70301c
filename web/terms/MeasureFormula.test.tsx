import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { WithSymbols } from './WithSymbols.tsx'
import { MeasureFormula } from './MeasureFormula.tsx'
import { measures as en } from '../words/en/measures.ts'
import { LANGUAGES, type Language } from '../words/languages.ts'
import { measures as zh } from '../words/zh/measures.ts'
import { MEASURES } from './measures.ts'

const letters = (markup: string): string[] =>
  [...new Set([...markup.matchAll(/<var[^>]*>([^<]+)/g)].map(([, letter]) => letter))].sort()

/** What the words beside a formula may call each of its letters. */
const NOUNS: Readonly<Record<Language, Readonly<Record<string, RegExp>>>> = {
  en: { G: /truth G/i, π: /fit π/i, m: /m, their even mixture/, h: /histograms h/ },
  zh: { G: /真实分布 G/, π: /拟合 π/, m: /平均混合 m/, h: /直方图 h/ },
}
const WORDS = { en, zh }

describe.each(LANGUAGES)('the formula of a measure, in %s,', language => {
  it.each(MEASURES)('has the words for each of its symbols beside it: %s', measure => {
    const { words } = WORDS[language].of[measure]
    const shown = letters(renderToStaticMarkup(<MeasureFormula measure={measure} />))
    expect(shown.length).toBeGreaterThanOrEqual(2)
    expect(letters(renderToStaticMarkup(<WithSymbols text={words} />))).toEqual(shown)
    for (const letter of shown) expect(words).toMatch(NOUNS[language][letter])
  })
})
