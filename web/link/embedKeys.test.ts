import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../words/languages.ts'
import { spoken } from '../words/spoken.ts'
import {
  CONTROLS,
  EMBED_DEFAULTS,
  FIGURES,
  PARTS,
  readEmbedOptions,
  THEMES,
  writeEmbedOptions,
  type EmbedOptions,
} from './embedKeys.ts'

const anyOptions: fc.Arbitrary<EmbedOptions> = fc.record({
  figure: fc.constantFrom(...FIGURES),
  show: fc.subarray([...PARTS], { minLength: 1 }),
  controls: fc.subarray([...CONTROLS]),
  theme: fc.constantFrom(...THEMES),
  lang: fc.constantFrom(...LANGUAGES),
  static: fc.boolean(),
  commands: fc.boolean(),
})

describe('the options of a figure', () => {
  it('stand at their defaults where the address says nothing of them', () => {
    for (const hash of ['', '#', '#K=5&J=2'])
      expect(readEmbedOptions(hash)).toEqual({ options: EMBED_DEFAULTS, notes: [] })
    expect(writeEmbedOptions(EMBED_DEFAULTS)).toEqual([])
  })
  it('are read in any order, among the keys of the state', () => {
    const { options, notes } = readEmbedOptions(
      '#controls=J,K&K=5&theme=dark&show=curve,plane&commands=1&static&lang=en',
    )
    expect(notes).toEqual([])
    expect(options).toEqual({
      figure: 'explorer',
      show: ['plane', 'curve'],
      controls: ['K', 'J'],
      theme: 'dark',
      lang: 'en',
      static: true,
      commands: true,
    })
  })
  it('name a drawing of the story, and what is no drawing is said', () => {
    for (const figure of FIGURES) expect(readEmbedOptions(`#figure=${figure}&J=8`).options.figure).toBe(figure)
    expect(readEmbedOptions('#Figure=Stream').options.figure).toBe('stream')
    const { options, notes } = readEmbedOptions('#figure=river')
    expect(options).toEqual(EMBED_DEFAULTS)
    expect(notes.map(note => spoken(note))).toEqual(['figure = river is not known here, and is left out.'])
    expect(writeEmbedOptions({ ...EMBED_DEFAULTS, figure: 'stream' })).toEqual(['figure=stream'])
  })
  it('come back as they were written', () => {
    fc.assert(
      fc.property(anyOptions, options => {
        expect(readEmbedOptions(`#${writeEmbedOptions(options).join('&')}`)).toEqual({ options, notes: [] })
      }),
    )
  })
  it('let a switch be put on by its name alone, and off', () => {
    for (const hash of ['#static', '#static=', '#static=1', '#static=true'])
      expect(readEmbedOptions(hash).options.static).toBe(true)
    for (const hash of ['#static=0', '#static=false', '#commands'])
      expect(readEmbedOptions(hash).options.static).toBe(false)
  })
  it('take a language as pages write it', () => {
    for (const tag of ['zh', 'ZH', 'zh-CN', 'zh-Hans', 'zh_TW'])
      expect(readEmbedOptions(`#lang=${tag}`)).toEqual({ options: { ...EMBED_DEFAULTS, lang: 'zh' }, notes: [] })
    expect(readEmbedOptions('#lang=en-GB').options.lang).toBe('en')
    expect(writeEmbedOptions({ ...EMBED_DEFAULTS, lang: 'zh' })).toEqual(['lang=zh'])
  })
  it('say what they do not know, and leave it out', () => {
    const { options, notes } = readEmbedOptions(
      '#theme=sepia&show=nothing&static=constructor&lang=__proto__&commands=yes',
    )
    expect(options).toEqual(EMBED_DEFAULTS)
    expect(notes).toHaveLength(5)
    expect(notes.map(note => spoken(note))).toContain('theme = sepia is not known here, and is left out.')
    expect(notes.map(note => spoken(note, 'zh'))).toContain('这里不认识 theme = sepia，已略去。')
  })
  it('allow commands only where the address says so in plain words', () => {
    for (const hash of ['#commands=yes', '#commands=2', '#Commands=1', '#command=1', '#K=2&commands=no']) {
      expect(readEmbedOptions(hash).options.commands).toBe(false)
    }
  })
  it('are always options of ours, whatever the address holds', () => {
    const hostile = fc.array(
      fc.tuple(fc.constantFrom(...Object.keys(EMBED_DEFAULTS), '__proto__'), fc.string({ unit: 'binary' })),
    )
    const hashes = fc.oneof(
      fc.string({ unit: 'binary' }),
      hostile.map(pairs => pairs.map(pair => pair.join('=')).join('&')),
    )
    fc.assert(
      fc.property(hashes, hash => {
        const { options } = readEmbedOptions(hash)
        expect(Object.keys(options)).toEqual(Object.keys(EMBED_DEFAULTS))
        expect(options.show.length).toBeGreaterThan(0)
        expect(PARTS).toEqual(expect.arrayContaining([...options.show]))
        expect(CONTROLS).toEqual(expect.arrayContaining([...options.controls]))
        expect(THEMES).toContain(options.theme)
        expect(LANGUAGES).toContain(options.lang)
        expect([typeof options.static, typeof options.commands]).toEqual(['boolean', 'boolean'])
      }),
      { numRuns: 2000 },
    )
  })
})
