import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAvailable } from '../../src/experiment/rows.ts'
import {
  PARAMETER_KEYS,
  DEFAULTS,
  FORMAT_VERSION,
  PARAMETERS,
  type Parameters,
} from '../../src/parameters/parameters.ts'
import { LANGUAGES, type Language } from '../words/languages.ts'
import { spoken } from '../words/spoken.ts'
import { readLink, writeLasting, writeLink, type Linked } from './codec.ts'
import { LOOKS } from './looks.ts'
import { anyState } from './madeUp.ts'
import { LONGEST } from './pairs.ts'

const looks = Object.fromEntries(Object.entries(LOOKS).map(([key, look]) => [key, look.default])) as unknown as Linked
const OPENING: Linked = { ...looks, parameters: DEFAULTS, view: 'explore' }

const said = (hash: string, language?: Language) => readLink(hash)!.notes.map(note => spoken(note, language))

/** The faults of the state that a hash is read as; an empty list if the state is valid. */
function faultsIn(hash: string): string[] {
  const link = readLink(hash)
  if (link === null) return hash.includes('=') ? ['it has PARAMETER_KEYS, but was taken for a place'] : []
  const { notes, ...state } = link
  const again = readLink(writeLink({ ...state, view: state.view ?? 'explore' }))!
  return [
    ...PARAMETER_KEYS.filter(key => !(key in state.parameters)),
    ...(Object.keys(state.parameters).length === PARAMETER_KEYS.length ? [] : ['more parameters than there are']),
    // A written state must be read again without a note: so every value is in its range.
    ...again.notes.map(note => spoken(note)),
    ...(JSON.stringify({ ...again, notes, view: state.view }) === JSON.stringify({ ...state, notes })
      ? []
      : ['it does not come back']),
    ...notes
      .flatMap(note => LANGUAGES.map(language => spoken(note, language)))
      .filter(note => note.length > 200 || /[\p{Cc}\p{Bidi_Control}]/u.test(note)),
  ]
}

describe('a link', () => {
  it('comes back as the state that it was written from', () => {
    fc.assert(
      fc.property(anyState, state => {
        for (const hash of [writeLink(state), writeLasting(state)]) {
          expect(readLink(hash)).toEqual({ ...state, notes: [] })
          expect(hash).toMatch(/^(#[\w=&,.-]+)?$/)
          expect(hash.length).toBeLessThan(LONGEST)
        }
      }),
      { numRuns: 10_000 },
    )
  })
  it('holds what differs from the defaults, in short', () => {
    expect(writeLink(OPENING)).toBe('')
    const parameters: Parameters = { ...DEFAULTS, K: 5, seed: 7, separation: 0.3, measure: 'truth-to-fit' }
    expect(writeLink({ ...OPENING, parameters })).toBe('#K=5&sep=0.3&measure=truth-to-fit&seed=7&v=1')
    const layers = { ...OPENING.layers, anchorData: false, syntheticFit: false }
    expect(
      writeLink({ ...OPENING, layers, tab: 'L', pinned: { role: 'unsampled', index: 2 }, curveShows: 'gap' }),
    ).toBe('#tab=L&hide=anchor-data,synthetic-fit&pin=J3&curve=gap&v=1')
  })
  it('that names only a page has no version, unless it is to last', () => {
    expect(writeLink({ ...OPENING, view: 'check' })).toBe('#view=check')
    expect(writeLasting(OPENING)).toBe('#v=1')
    expect(writeLasting({ ...OPENING, view: 'check' })).toBe('#view=check&v=1')
  })
  it('stands at the defaults where it says nothing', () => {
    for (const hash of ['', '#', '#v=1']) expect(readLink(hash)).toEqual({ ...OPENING, notes: [] })
    expect(readLink('#J=9')).toEqual({ ...OPENING, parameters: { ...DEFAULTS, J: 9 }, notes: [] })
  })
  it('has a key of its own for everything', () => {
    const all = [...PARAMETER_KEYS.map(key => PARAMETERS[key].url), ...Object.values(LOOKS).map(({ url }) => url)]
    expect(
      new Set([...all, 'view', 'v', 'world', 'show', 'controls', 'theme', 'lang', 'static', 'commands']).size,
    ).toBe(all.length + 9)
  })
})

describe('the page of a link', () => {
  const viewIn = (hash: string) => readLink(hash)?.view
  it('is the one it names, among whatever else it holds', () => {
    expect(viewIn('#view=check')).toBe('check')
    expect(viewIn('#K=5&view=check&J=2')).toBe('check')
    expect(viewIn('#view=explore')).toBe('explore')
    expect(viewIn('#K=5')).toBe('explore')
  })
  it('is the one the reader is on, where it is none of ours', () => {
    for (const hash of ['#view=nonsense', '#view=', '#view=__proto__', '#%E0%A4%A=1&view=x'])
      expect(viewIn(hash)).toBeNull()
    expect(said('#view=nonsense')).toEqual(['There is no page “nonsense” here.'])
  })
  it('is left alone by the name of a place on it', () => {
    for (const hash of ['#explorer', '#view', '#%', '#__proto__']) expect(readLink(hash)).toBeNull()
  })
})

describe('a link made by hand', () => {
  it('is clamped to what there is, and that is said once', () => {
    expect(readLink('#K=99')!.parameters.K).toBe(16)
    expect(said('#K=99')).toEqual(['K = 99 is above 16, the most there is: 16 is shown.'])
    expect(said('#J=-3')).toEqual(['J = \u22123 is below 0, the least there is: 0 is shown.'])
    expect(said('#K=0')).toEqual(['K = 0 is below 1, the least there is: 1 is shown.'])
    expect(said('#n=123456')).toEqual(['n = 123456 is above 10,000, the most there is: 10,000 is shown.'])
    expect(said('#J=2.6')).toEqual(['J = 2.6 is no whole number: 3 is shown.'])
    expect(said('#sep=0.25')).toEqual(['separation = 0.25 is between the steps of 0.1: 0.3 is shown.'])
    expect(said('#measure=l2')).toEqual(['measure = l2 is none of its choices: “Jensen–Shannon” is shown.'])
    expect(said('#tab=M&pin=J17&hide=it&map=0&curve=x&middle=y&table=z&K=3')).toHaveLength(7)
  })
  it('is told so in the language of the page', () => {
    expect(said('#K=99&J=-3&n=x&sep=0.25', 'zh')).toEqual([
      'K = 99，超过上限，改为 16。',
      'J = \u22123，低于下限，改为 0。',
      'n = x，不是数，改为 200。',
      '分离度 = 0.25，不是 0.1 的整数倍，改为 0.3。',
    ])
    expect(said('#measure=l2&fit=&K=&K=2&J=2.6', 'zh')).toEqual([
      'K 写了不止一次，按第一个显示。',
      'K 没有写值，改为 2。',
      'J = 2.6，不是整数，改为 3。',
      '拟合方式没有写值，改为“同公开代码”。',
      '尺子 = l2，不在可选之列，改为“JS 散度”。',
    ])
  })
  it.each([
    ['1e999', 16, 'is above 16'],
    ['-1e999', 1, 'is below 1'],
    ['1e-999', 1, 'is below 1'],
    ['NaN', 2, 'is no number'],
    ['Infinity', 2, 'is no number'],
    ['0x10', 2, 'is no number'],
    ['½', 2, 'is no number'],
    ['三', 2, 'is no number'],
    ['', 2, 'K without a value'],
    ['%20', 2, 'K without a value'],
    ['%zz', 2, 'is no number'],
    ['3;DROP', 2, 'is no number'],
    ['[object Object]', 2, 'is no number'],
    ['3,4', 2, 'is no number'],
    ['−3', 1, 'is below 1'],
    ['9'.repeat(400), 16, '999…'],
  ])('K=%s gives K = %i', (text, K, word) => {
    const { parameters, notes } = readLink(`#K=${text}&J=7`)!
    expect([parameters.K, parameters.J]).toEqual([K, 7])
    expect(notes).toHaveLength(1)
    expect(spoken(notes[0])).toContain(word)
  })
  it('may write numbers as people do', () => {
    expect(readLink('#K=+3&J=07&seed=1e3&sep=.5&L=%35')).toMatchObject({
      parameters: { K: 3, J: 7, seed: 1000, separation: 0.5, L: 5 },
      notes: [],
    })
    expect(readLink('#K=１２&J=٣&L=७&sep=٠.٥')).toMatchObject({
      parameters: { K: 12, J: 3, L: 7, separation: 0.5 },
      notes: [],
    })
  })
  it('is not misled by PARAMETER_KEYS that are not its own', () => {
    const hash =
      '#__proto__=1&constructor=2&toString=x&k=9&=5&&theme=dark&show=plane&utm_source=a&src=//evil.example/x.js&K=3'
    expect(readLink(hash)).toEqual({ ...OPENING, parameters: { ...DEFAULTS, K: 3 }, notes: [] })
    expect(({} as Record<string, unknown>).K).toBeUndefined()
  })
  it('is read up to a length that no link of ours has', () => {
    const hash = `#K=3&x=${'y'.repeat(1e6)}&J=9`
    const { parameters } = readLink(hash)!
    expect([parameters.K, parameters.J]).toEqual([3, DEFAULTS.J])
    expect(said(hash)).toEqual(['This link is longer than any of ours: only its beginning was read.'])
  })
  it('counts the first of a key that it gives twice', () => {
    expect(readLink('#K=3&K=5')!.parameters.K).toBe(3)
    expect(said('#K=3&K=5')).toEqual(['K is given more than once: the first is shown.'])
  })
  it('cannot ask for the published measure where it does not apply', () => {
    const { parameters, notes } = readLink('#d=3&measure=as-published')!
    expect(isAvailable(parameters.measure, parameters.dimension)).toBe(true)
    expect(notes).toHaveLength(1)
  })
  it('repeats what it was given without anything that could disturb the words around it', () => {
    expect(said(`#K=%E2%80%AE%00${'<b>'.repeat(20)}`)).toEqual([`K = ${'<b>'.repeat(8)}… is no number: 2 is shown.`])
  })
})

describe('a link from elsewhere in time', () => {
  it('of a newer version is shown as well as can be, with a word', () => {
    const hash = `#K=3&glow=1&v=${FORMAT_VERSION + 1}`
    expect(readLink(hash)!.parameters.K).toBe(3)
    expect(said(hash)).toEqual([expect.stringContaining('newer version')])
  })
  it('with no version, or none that can be read, means this one', () => {
    for (const hash of ['#K=3', '#K=3&v=', '#K=3&v=x', '#K=3&v=-1', '#K=3&v=0', '#K=3&v=1.5']) {
      expect(readLink(hash)).toMatchObject({ parameters: { K: 3 }, notes: [] })
    }
  })
  it('with a world made by hand is told that it cannot be drawn', () => {
    expect(said('#world=abc&K=3')).toEqual([expect.stringContaining('made by hand')])
  })
})

describe('whatever an address holds', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }))
  const anyKey = fc.oneof(
    fc.constantFrom(
      ...PARAMETER_KEYS.map(key => PARAMETERS[key].url),
      ...Object.values(LOOKS).map(({ url }) => url),
      'view',
      'v',
      'world',
      '__proto__',
    ),
    fc.string({ unit: 'binary' }),
  )
  const odd = fc.oneof(
    anyText,
    fc.double().map(String),
    fc.constantFrom('NaN', '1e999', '%', '%00', '٣', 'true', '[]', '-', 'J99'),
  )
  const anyPairs = fc
    .array(
      fc.tuple(anyKey, odd).map(pair => pair.join('=')),
      { maxLength: 30 },
    )
    .map(pairs => `#${pairs.join('&')}`)
  const mutated = fc
    .tuple(anyState, fc.nat(), fc.nat({ max: 8 }), fc.string({ unit: 'binary', maxLength: 6 }))
    .map(([state, at, cut, put]) => {
      const hash = writeLasting(state)
      const place = at % (hash.length + 1)
      return hash.slice(0, place) + put + hash.slice(place + cut)
    })
  it('is read as a state of ours', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyPairs, mutated), hash => {
        expect(faultsIn(hash)).toEqual([])
      }),
      { numRuns: 10_000 },
    )
  })
})
