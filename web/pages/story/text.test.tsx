import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isValidElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { discreteWorld } from '../../../src/discrete/discrete-world.ts'
import { EXCLUSIVE_OR } from '../../../src/discrete/named-worlds.ts'
import { shelf as enShelf } from '../../words/en/page.ts'
import { shelf as zhShelf } from '../../words/zh/page.ts'
import type { Language } from '../../words/languages.ts'
import { ShelfContext } from '../../words/shelf.ts'
import { CHAPTERS, OPTIONS, RINGS, SCENES, type Asking, type Chapter } from './chapters.ts'
import { story as en } from './en/index.ts'
import {
  ASKED,
  BOUNDS,
  COINS,
  COMMON,
  COVERED,
  DESCENT,
  FILLING,
  FLOOR,
  MADE_UP,
  RULERS,
  STOPS,
  SWAP,
} from './numbers.ts'
import type { ChapterText, LineSeen, RingsSeen, Seen } from './text.ts'
import { story as zh } from './zh/index.ts'

const TEXTS = { en, zh }
const SHELVES = { en: enShelf, zh: zhShelf }
const LANGUAGES: readonly Language[] = ['en', 'zh']

const textOf = (language: Language, chapter: Chapter) => TEXTS[language][chapter] as ChapterText<Chapter>

const markup = (language: Language, node: ReactNode): string =>
  renderToStaticMarkup(<ShelfContext value={SHELVES[language]}>{node}</ShelfContext>)

const RINGS_SEEN: readonly RingsSeen[] = [
  { placed: 0, found: 0, known: 0, hit: null },
  { placed: 1, found: 0, known: 0, hit: null },
  { placed: 1, found: 1, known: 0, hit: 0 },
  { placed: 2, found: 2, known: 0, hit: 1 },
  ...[0, 1, 2, 3].map(found => ({
    placed: RINGS,
    found,
    known: Math.min(1, RINGS - found),
    hit: found > 0 ? 3 : null,
  })),
]
const LINES_SEEN: readonly (LineSeen | null)[] = [
  null,
  ...(['slower', 'faster', 'alike'] as const).map(compared => ({ compared, end: 0.27 })),
]
/** All that the text after the reveal of a chapter may depend on. */
const seenBy = (chapter: Chapter) =>
  (chapter === 1 ? RINGS_SEEN : chapter === 3 || chapter === 9 ? LINES_SEEN : [null]) as readonly Seen<Chapter>[]

/** Every piece of a chapter that a reader can meet, in one way through it. */
function pieces(language: Language, chapter: Chapter, seen: Seen<Chapter>): readonly ReactNode[] {
  const { title, prose, guess, reveal, keep, outcome } = textOf(language, chapter)
  const { options } = guess
  const said = outcome.said as ((seen: Seen<Chapter>) => string) | null
  return [
    title,
    prose,
    guess.legend,
    guess.ask,
    guess.show,
    ...(options ? OPTIONS[chapter as Asking].map(option => (options as Record<string, string>)[option]) : []),
    reveal.legend,
    reveal.text(seen as never),
    reveal.aside,
    keep,
    said?.(seen),
    outcome.was,
  ]
}

/** What a reader of the markup reads. */
const wordsOf = (html: string): string => html.replaceAll(/<[^>]*>/g, '').replaceAll('&#x27;', '’')
const chapterIn = (language: Language, chapter: Chapter, seen: Seen<Chapter>): string =>
  pieces(language, chapter, seen)
    .map(piece => markup(language, piece))
    .join('\n')

const sorted = (found: Iterable<string>): readonly string[] => [...found].sort()
/** The numbers of a text, as often as they occur, with their signs; 2,000 and 2000 are the same. */
const numbersIn = (html: string): readonly string[] =>
  sorted(
    wordsOf(html)
      .replaceAll(/(\d),(?=\d{3})/g, '$1')
      .match(/[+−±]?\d+(?:\.\d+)?/g) ?? [],
  )
const symbolsIn = (html: string): readonly string[] =>
  sorted(Array.from(html.matchAll(/<var[^>]*>(.*?)<\/var>/g), ([, glyph]) => wordsOf(glyph)))

const ways = CHAPTERS.flatMap(chapter => seenBy(chapter).map((seen, way) => [chapter, way, seen] as const))

describe('English and Chinese', () => {
  it.each(ways)('chapter %i quotes the same numbers, by the way %i through it', (chapter, _way, seen) => {
    expect(numbersIn(chapterIn('zh', chapter, seen))).toEqual(numbersIn(chapterIn('en', chapter, seen)))
  })
  it.each(ways)('chapter %i has the same symbols, by the way %i through it', (chapter, _way, seen) => {
    expect(symbolsIn(chapterIn('zh', chapter, seen))).toEqual(symbolsIn(chapterIn('en', chapter, seen)))
  })
  it.each(CHAPTERS)('chapter %i has the same options and the same links', chapter => {
    const optionsOf = (language: Language) => Object.keys(textOf(language, chapter).guess.options ?? {})
    expect(optionsOf('zh')).toEqual(optionsOf('en'))
    const links = (language: Language) =>
      Array.from(chapterIn(language, chapter, seenBy(chapter)[0]).matchAll(/href="([^"]*)"/g), ([, to]) =>
        to.replace(/lang=\w+/, ''),
      )
    expect(links('zh')).toEqual(links('en'))
  })
})

describe.each(LANGUAGES)('the chapters in %s', language => {
  it.each(CHAPTERS)('chapter %i lacks nothing', chapter => {
    const { title, guess, reveal, keep, outcome } = textOf(language, chapter)
    for (const text of [title, guess.legend, guess.show, reveal.legend, keep, outcome.was]) expect(text).toMatch(/\S/)
    const { options } = guess
    if (options) expect(new Set(Object.values(options)).size).toBe(OPTIONS[chapter as Asking].length)
    else
      for (const seen of seenBy(chapter).slice(1))
        expect((outcome.said as (seen: unknown) => string)(seen)).toMatch(/\S/)
  })
  it('illustrates, and settles nothing', () => {
    for (const [chapter, , seen] of ways)
      expect(wordsOf(chapterIn(language, chapter, seen))).not.toMatch(
        /\bprov(?:e[sdn]?|ing|able)\b|\bproofs?\b|证明|证实|验证|\blaws?\b|undefined|null|NaN/i,
      )
  })
  it('tells nothing before the reveal that only the reveal may tell', () => {
    for (const chapter of CHAPTERS) {
      const { prose, guess, keep } = textOf(language, chapter)
      const before = wordsOf(markup(language, [prose, guess.ask].filter(isValidElement)))
      expect(before).not.toContain(keep)
    }
    const told: readonly (readonly [Chapter, readonly string[]])[] = [
      [2, [FLOOR.to, FLOOR.planeTo]],
      [3, [FILLING.first, FILLING.four, FILLING.next]],
      [4, [MADE_UP.balance]],
      [5, [COVERED.gap, COVERED.withMany]],
      [6, [RULERS.misses, RULERS.makesUp, RULERS.published]],
      [7, [SWAP.before, SWAP.after, SWAP.gapBefore, SWAP.gapAfter]],
      [8, [SWAP.gapBefore, SWAP.gapAfter, BOUNDS.allows]],
      [9, [DESCENT.replaced, DESCENT.little, DESCENT.sample]],
    ]
    for (const [chapter, numbers] of told) {
      const { prose, guess } = textOf(language, chapter)
      const before = numbersIn(
        markup(
          language,
          <>
            {[prose, guess.ask].map((part, i) => (
              <div key={i}>{part}</div>
            ))}
          </>,
        ),
      )
      for (const number of numbers) expect(before).not.toContain(number)
    }
  })
  it('has no digit typed into it, except in names', () => {
    // Comments, imports, indices of symbols and the names of chapters are no prose.
    const NAMES = /GPT-4o|GPT-2|(?:Lemma|引理) 3\.1|(?:Theorem|定理) 4\.10|Inequality \(5\)|不等式（5）|ln 2/g
    const CODE =
      /\/\*.*?\*\/|^import .*$|chapter\d+: ChapterText<\d+>|'[^'\n]*?\.tsx?'|\{' '\}|[=<>]==? \d|(?:hit \?\? 2)|> 0 &&|\b(?:placed|found|known|left)\b [<>=]+ \d|word\[0\]|slice\(1\)/gms
    for (const chapter of CHAPTERS) {
      const source = readFileSync(join(import.meta.dirname, language, `chapter${chapter}.tsx`), 'utf8')
      const rest = source.replaceAll(CODE, '').replaceAll(NAMES, '')
      expect(rest.split('\n').filter(line => /\d/.test(line))).toEqual([])
    }
  })
})

describe('what words say where no digit stands is true of the numbers', () => {
  it('two groups and four more, of which most chapters tell', () => {
    for (const chapter of [1, 2, 4] as const) expect(SCENES[chapter].before.parameters).toMatchObject({ K: 2, J: 4 })
    expect(FLOOR.each).toBe(10 * COMMON.each)
    expect([SCENES[7].before.parameters, SCENES[7].after.parameters]).toMatchObject([
      { J: 4, L: 8 },
      { J: 8, L: 4 },
    ])
  })
  it('chapter 2: hardly nearer', () => {
    expect(Number(FLOOR.to) / Number(FLOOR.from)).toBeGreaterThan(0.95)
    expect(Number(FLOOR.to)).toBeLessThan(Number(FLOOR.from))
  })
  it('chapter 3: one of three, one of seventeen, the next eleven', () => {
    expect([COMMON.K + 1, COMMON.K + FILLING.farthest, FILLING.rest]).toEqual([3, 17, 11])
  })
  it('chapter 4: nine of every fifteen, a third, and the options', () => {
    expect(MADE_UP.stops).toBe(STOPS.nine)
    expect(COMMON.K + COMMON.J + MADE_UP.stops).toBe(15)
    expect(MADE_UP.stopsWithMany).toBe(STOPS.fifteen)
    expect(3 * COMMON.K).toBe(COMMON.K + COMMON.J)
    expect(MADE_UP.third).toBe(FLOOR.now)
  })
  it('chapter 5: hurt with few points, helped with many, about ten points each', () => {
    expect([COVERED.gap[0], COVERED.withMany[0]]).toEqual(['−', '+'])
    expect(Math.round(COMMON.points / COVERED.groups)).toBe(10)
    expect([COVERED.J, COVERED.L]).toEqual([4, 2])
  })
  it('chapter 6: one helped, one hurt, and the estimator turned the sign', () => {
    expect([RULERS.jensenShannon, RULERS.misses, RULERS.makesUp, RULERS.published].map(([sign]) => sign)).toEqual([
      '+',
      '+',
      '−',
      '+',
    ])
  })
  it('chapter 7: neither wider nor narrower', () => {
    expect(Math.abs(Number(SWAP.before) - Number(SWAP.after))).toBeLessThan(0.05)
    expect(Number(SWAP.answered)).toBeGreaterThan(3 * Number(SWAP.told))
  })
  it('chapter 8: the two coins', () => {
    const { bottleneck, lemma } = discreteWorld(EXCLUSIVE_OR)
    expect(bottleneck.prompt / Math.LN2).toBeCloseTo(COINS.alone, 12)
    expect(bottleneck.model / Math.LN2).toBeCloseTo(COINS.alone, 12)
    expect(lemma.right / Math.LN2).toBeCloseTo(COINS.alone, 12)
    expect(lemma.left / Math.LN2).toBeCloseTo(COINS.together, 12)
    expect(Number(BOUNDS.allows)).toBeGreaterThan(10 * Number(BOUNDS.is))
  })
  it('chapter 9: ten in a hundred slow it, fifty keep it near the start, and what stays does as well', () => {
    const [start, half, keep, sample, little, replaced] = [
      DESCENT.start,
      DESCENT.half,
      DESCENT.keep,
      DESCENT.sample,
      DESCENT.little,
      DESCENT.replaced,
    ].map(Number)
    expect(half - start).toBeLessThan(0.04)
    expect(Math.abs(keep - half)).toBeLessThan(0.015)
    expect([start, half, sample, little, replaced]).toEqual(
      [start, half, sample, little, replaced].toSorted((a, b) => a - b),
    )
    expect([DESCENT.points, DESCENT.components]).toEqual([100, 4])
  })
  it('the questions at the end', () => {
    expect([ASKED.hurts.gap[0], ASKED.hurts.gapWithMany[0]]).toEqual(['−', '+'])
    expect(Number(ASKED.hurts.covered)).toBeLessThan(Number(ASKED.hurts.true))
    expect([ASKED.stops.L, ASKED.stops.balance, ASKED.stops.gap]).toEqual([2, '2', '±0.00'])
    expect(Number(ASKED.more.to)).toBeGreaterThan(0.03)
    expect(ASKED.challenge.gap[0]).toBe('+')
    expect(ASKED.challenge.L).toBe(15)
  })
})
