import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { WithSymbols } from './WithSymbols.tsx'
import { MeasureFormula } from './MeasureFormula.tsx'
import { MEASURE_LOOKS, MEASURE_OPTIONS } from './measures.ts'

const letters = (markup: string): string[] => [...new Set([...markup.matchAll(/<var[^>]*>([^<]+)/g)].map(([, letter]) => letter))].sort()

/** What a letter may be called in the words beside a formula. */
const NOUNS: Readonly<Record<string, RegExp>> = { G: /truth G/i, π: /fit π/i, m: /m, their even mixture/, h: /histograms h/ }

describe('the formula of a measure', () => {
  it.each(MEASURE_OPTIONS.map(({ value }) => value))('has the words for each of its symbols beside it: %s', measure => {
    const { words } = MEASURE_LOOKS[measure]
    const shown = letters(renderToStaticMarkup(<MeasureFormula measure={measure} />))
    expect(shown.length).toBeGreaterThanOrEqual(2)
    expect(letters(renderToStaticMarkup(<WithSymbols text={words} />))).toEqual(shown)
    for (const letter of shown) expect(words).toMatch(NOUNS[letter])
  })
})
