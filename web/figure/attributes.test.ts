import fc from 'fast-check'
import { expect, it } from 'vitest'
import { completeParameters, DEFAULTS } from '../../src/parameters/parameters.ts'
import { EMBED_DEFAULTS } from '../link/embedKeys.ts'
import { withSpokenNotes } from '../words/spoken.ts'
import { ATTRIBUTES, readOptions, readParameters } from './attributes.ts'

const attributes = (given: Readonly<Record<string, string>>) => (name: string) =>
  Object.hasOwn(given, name) ? given[name] : null

it('an element without attributes is the figure as it opens', () => {
  expect(readParameters(attributes({}))).toEqual({ parameters: DEFAULTS, notes: [] })
  expect(readOptions(attributes({}))).toEqual({ options: EMBED_DEFAULTS, notes: [] })
})

it('attributes are read under the keys of links, in small letters, as HTML has them', () => {
  const read = attributes({
    k: '3',
    nk: '80',
    sep: '0.5',
    measure: 'truth-to-fit',
    seed: '7',
    show: 'plane,gap',
    controls: 'none',
    theme: 'dark',
    static: '',
  })
  expect(readParameters(read)).toEqual({
    parameters: { ...DEFAULTS, K: 3, N_k: 80, separation: 0.5, measure: 'truth-to-fit', seed: 7 },
    notes: [],
  })
  expect(readOptions(read)).toEqual({
    options: { ...EMBED_DEFAULTS, show: ['plane', 'gap'], controls: [], theme: 'dark', static: true },
    notes: [],
  })
})

it('the language of the words is read from the attribute that HTML has for it', () => {
  for (const lang of ['zh', 'zh-CN', 'zh-Hans', 'ZH']) {
    expect(readOptions(attributes({ lang }))).toEqual({ options: { ...EMBED_DEFAULTS, lang: 'zh' }, notes: [] })
  }
})

it('what they cannot mean is said; a language that we do not have is the page’s own business', () => {
  expect(readParameters(attributes({ j: '99', measure: 'l2' })).notes).toHaveLength(2)
  expect(withSpokenNotes(readOptions(attributes({ theme: 'sepia', lang: 'fr' })))).toEqual({
    options: EMBED_DEFAULTS,
    notes: ['theme = sepia is not known here, and is left out.'],
  })
})

it('whatever they hold, the parameters are in range', () => {
  const any = fc.dictionary(
    fc.constantFrom(...ATTRIBUTES),
    fc.oneof(fc.string({ unit: 'binary' }), fc.double().map(String)),
  )
  fc.assert(
    fc.property(any, given => {
      const { parameters } = readParameters(attributes(given))
      expect(completeParameters(parameters)).toEqual(parameters)
      expect(readOptions(attributes(given)).options.show.length).toBeGreaterThan(0)
    }),
    { numRuns: 1000 },
  )
})
