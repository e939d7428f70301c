// The gallery of lines and balances as files to look at, in ./snapshots. `vitest -u` draws them again.
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { inWords } from '../words/inWords.tsx'
import { LANGUAGES, type Language } from '../words/languages.ts'
import { loadShelf } from '../words/loadShelf.ts'
import { BalancePicture } from './balance/BalancePicture.tsx'
import { axisOf } from './lines/axis.ts'
import { LineChart } from './lines/LineChart.tsx'
import type { ChartData, LinePoint, Series } from './lines/series.ts'

// A synchronous render cannot wait for words, so they are loaded before.
for (const language of LANGUAGES) {
  const shelf = await loadShelf(language)
  await Promise.all([shelf.fetch('lines'), shelf.fetch('balance')])
}

const STYLES = ['../../kit/fonts/fonts.css', '../../kit/tokens.css', '../lines/lines.module.css']

function draw(drawing: ReactNode, language: Language): string {
  const svg = renderToStaticMarkup(inWords(drawing, language))
  const plain = svg
    .replace(/class="_(\w+?)_[^"]*"/g, 'class="$1"')
    .replace(/(<svg[^>]*>)/, '$1<rect x="-16" y="-16" width="200%" height="200%" fill="var(--paper)"/>')
    .replace(/><(?!\/?tspan|\/text)/g, '>\n<')
  return `${STYLES.map(file => `<?xml-stylesheet href="${file}"?>\n`).join('')}${plain}\n`
}

/** Made-up lines with bands. */
const along = (from: number, to: number, value: (at: number) => number, half = 0.03) =>
  Array.from({ length: to - from + 1 }, (_, i) => {
    const middle = value(from + i)
    return { at: from + i, value: middle, lower: middle - half, upper: middle + half }
  })
const rising = along(0, 15, J => 0.34 * (1 - Math.exp(-J / 2.2)))
const falling = along(0, 15, L => 0.26 - 0.047 * L + 0.0017 * L * L)
const many = along(0, 15, L => 0.29 - 0.041 * L + 0.0015 * L * L)
const drawnLine: readonly LinePoint[] = Array.from({ length: 16 }, (_, at) => ({ at, value: 0.023 * at }))
const descent = (end: number) => along(0, 20, g => 0.04 + (end - 0.04) * Math.sqrt(g / 20), end / 9)

const measured: Series = {
  key: 'measured',
  look: 'measured',
  name: 'measured',
  points: rising,
  band: true,
  note: ['measured: median, and', 'middle half of 100 draws'],
}
const J = { axis: axisOf('gap', [0.35]), along: { symbol: 'J', from: 0, to: 15 } } as const
const L = { axis: axisOf('gap', [0.29, -0.09]), along: { symbol: 'L', from: 0, to: 15 } } as const
const g = { axis: axisOf('distance', [0.52]), along: { symbol: 'g', from: 0, to: 20 } } as const
const marker = (at: number) =>
  ({ role: 'unsampled', at, value: rising[at].value, words: `+0.28 at J = ${at}` }) as const
const given = { at: 0, value: 0, words: ['measured for you: 0.000 at J = 0'] }
const end = (name: string) => ({ end: { name, budget: '100 points each time' } })

const CHARTS: Readonly<Record<string, ChartData>> = {
  'a line to be drawn': { ...J, series: [], given },
  'a drawn line': {
    ...J,
    series: [],
    given,
    line: { points: drawnLine, words: ['your line, drawn from J = 0 to 15', 'draw over it to change it'] },
  },
  'a measured line over a drawn one': {
    ...J,
    series: [measured],
    line: { points: drawnLine, words: ['your line'] },
    marker: marker(4),
    clearOf: 4,
  },
  'a marker at the right end': { ...J, series: [measured], marker: marker(15) },
  'few points, many and the rule': {
    ...L,
    series: [
      {
        key: 'rule',
        look: 'rule',
        name: 'rule',
        points: many.map(({ at, value }) => ({ at, value: value + 0.01 })),
        note: ['the rule, plenty of points'],
      },
      {
        key: 'few',
        look: 'measured',
        name: 'few',
        points: falling,
        band: true,
        note: ['200 points, middle half', 'shaded: zero at L = 8'],
      },
      { key: 'many', look: 'many', name: 'many', points: many, note: ['2,000 points'] },
    ],
    mark: {
      ends: [
        { at: 4, value: -0.06 },
        { at: 4, value: 0.06 },
      ],
      words: 'your guess',
    },
    marker: { role: 'irrelevant', at: 9, value: falling[9].value, words: '−0.03 at L = 9' },
    crossing: { at: 12, words: 'L* = 12, by the rule' },
    clearOf: 9,
  },
  'lines of descent': {
    ...g,
    series: [
      {
        key: 'replaced',
        look: 'replaced',
        name: 'replaced',
        points: descent(0.45),
        band: true,
        dotsAt: [0, 1, 3, 10, 20],
        ...end('replace 0.45'),
      },
      {
        key: 'sample',
        look: 'kept',
        name: 'sample',
        points: descent(0.11),
        band: true,
        ...end('fixed-size sample 0.11'),
      },
      { key: 'keep', look: 'kept', name: 'keep', points: descent(0.06), band: true, ...end('keep everything 0.06') },
      { key: 'half', look: 'half', name: 'half', points: descent(0.061), band: true, ...end('50 % fresh 0.06') },
      { key: 'fresh', look: 'fresh', name: 'fresh', points: descent(0.18), band: true, ...end('10 % fresh 0.18') },
    ],
    line: { points: descent(0.27), words: ['your guess, replace'] },
  },
}
const BALANCES = {
  'the balance leans right': [2, 4, 6],
  'the balance hangs plumb': [2, 4, 12],
  'the balance leans left': [2, 4, 15],
  'the balance with many groups': [15, 4, 2],
  'the balance on the way': [2, 4, 6.4],
} as const

const SIZES = { '': { width: 600, height: 400 }, ' on a phone': { width: 358, height: 230 } }

type Size = (typeof SIZES)[keyof typeof SIZES]
const GALLERY: Readonly<Record<string, (size: Size) => ReactNode>> = {
  ...Object.fromEntries(
    Object.entries(CHARTS).map(([name, data]) => [
      name,
      (size: Size) => <LineChart {...data} {...size} summary={name} />,
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(BALANCES).map(([name, shown]) => {
      const [K, J, L] = shown
      return [name, (size: Size) => <BalancePicture counts={[K, J, Math.ceil(L)]} shown={shown} {...sized(size)} />]
    }),
  ),
  'the balance without its beam': size => <BalancePicture counts={[2, 4, 0]} {...sized(size)} bare />,
}
const sized = ({ width }: Size) => ({ width, low: width < 600 })

for (const language of LANGUAGES)
  for (const [where, size] of Object.entries(SIZES))
    it.each(Object.keys(GALLERY))(`%s${where}, ${language}`, async name => {
      const drawn = draw(GALLERY[name](size), language)
      expect(drawn).not.toMatch(/NaN|Infinity|undefined/)
      const file = `${language === 'en' ? '' : `${language}-`}${name}${where}`
      await expect(drawn).toMatchFileSnapshot(`snapshots/${file.replaceAll(/[ ,]+/g, '-')}.svg`)
    })
