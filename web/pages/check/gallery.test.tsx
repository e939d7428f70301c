// The gallery: panels of many kinds as files to look at, in ./snapshots. `vitest -u` draws them again.
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Lever, Measure } from '../../../src/parameters/parameters.ts'
import { FALLING, HEAVY, madeUpCurve, RISING } from '../../gap/curve/madeUp.ts'
import type { Spread } from '../../gap/curve/spread.ts'
import { inWords } from '../../words/inWords.tsx'
import type { Language } from '../../words/languages.ts'
import { loadShelf } from '../../words/loadShelf.ts'
import { columnAxis, spreadsOf } from './axis.ts'
import { PanelPicture, type PanelPictureProps } from './PanelPicture.tsx'
import { panelPlot } from './panelPlot.ts'
import { PAPER_OF } from './paperSweep.ts'

const COUNTS = Array.from({ length: 14 }, (_, index) => index + 2)

interface Panel extends Pick<Partial<PanelPictureProps>, 'other' | 'pointed' | 'yours'> {
  readonly lever?: Lever
  readonly measure?: Measure
  readonly spreads: readonly Spread[]
  readonly width?: number
}

const SHELVES = { en: await loadShelf('en'), zh: await loadShelf('zh') }
// A synchronous render cannot wait for words, so they are loaded before.
await Promise.all(Object.values(SHELVES).map(shelf => shelf.fetch('check')))

/**
 * A figure that a browser shows as it is on the page. It takes the page's style sheets, with class names as written.
 */
function draw(panel: Panel, language: Language): string {
  const { lever = 'J', measure = 'jensen-shannon', spreads, width = 292 } = panel
  const { other = null, yours = null, pointed = null } = panel
  const axis = columnAxis([...spreads, ...(other?.spreads ?? [])])
  const height = 184
  const plot = panelPlot(width, height, axis)
  const svg = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`-12 -12 ${width + 24} ${height + 24}`}
      width={width + 24}
      className="picture"
    >
      <rect x="-12" y="-12" width="100%" height="100%" fill="var(--paper)" />
      {inWords(<PanelPicture {...{ lever, measure, plot, axis, spreads, other, yours, pointed }} />, language)}
    </svg>,
  )
  const styles = [
    '../../../kit/fonts/fonts.css',
    '../../../kit/tokens.css',
    '../../../kit/base.css',
    '../Panel.module.css',
  ]
  const plain = svg.replace(/class="_(\w+?)_[^"]*"/g, 'class="$1"').replaceAll('><', '>\n<')
  return `${styles.map(file => `<?xml-stylesheet href="${file}"?>\n`).join('')}${plain}\n`
}

const rising = spreadsOf(madeUpCurve(RISING, COUNTS, 60))
const falling = spreadsOf(madeUpCurve(FALLING, COUNTS, 60))
const heavy = spreadsOf(madeUpCurve(HEAVY, COUNTS, 60))

const GALLERY: Readonly<Record<string, Panel>> = {
  rising: { spreads: rising },
  falling: { lever: 'K', spreads: falling },
  'heavy tails': { measure: 'truth-to-fit', spreads: heavy },
  'half drawn': { lever: 'L', spreads: falling.slice(0, 6) },
  'nothing yet': { spreads: [] },
  'the published sweep alone': { lever: 'K', measure: 'as-published', spreads: [], other: PAPER_OF.K },
  'the published sweep over another': { measure: 'as-published', spreads: heavy, other: PAPER_OF.J },
  'pointing at a point': { spreads: rising, pointed: { thing: rising[5], hint: 'click to open it' } },
  'through a setting of the reader': { spreads: rising, yours: 4 },
  'as wide as a phone': { lever: 'L', spreads: falling, width: 358 },
}

for (const [name, panel] of Object.entries(GALLERY)) {
  it(`looks as it did: ${name}`, async () => {
    await expect(draw(panel, 'en')).toMatchFileSnapshot(`./snapshots/${name.replaceAll(' ', '-')}.svg`)
  })
}

for (const name of Object.keys(GALLERY)) {
  const pointed = GALLERY[name].pointed && { ...GALLERY[name].pointed, hint: SHELVES.zh.here.gap!.hints.click }
  it(`looks as it did in Chinese: ${name}`, async () => {
    const file = `./snapshots/zh-${name.replaceAll(' ', '-')}.svg`
    await expect(draw({ ...GALLERY[name], pointed }, 'zh')).toMatchFileSnapshot(file)
  })
}
