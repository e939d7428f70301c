// The gallery: streams of many settings as files to look at, in ./snapshots. `vitest -u` draws them again.
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { streamOf } from '../../../src/experiment/stream.ts'
import { loadShelf } from '../../words/loadShelf.ts'
import type { Language } from '../../words/languages.ts'
import { ShelfContext } from '../../words/shelf.ts'
import { StreamPicture, type StreamProps } from './StreamPicture.tsx'

const SHELVES = { en: await loadShelf('en'), zh: await loadShelf('zh') }
// A synchronous render cannot wait for words, so they are loaded before.
await Promise.all(Object.values(SHELVES).map(shelf => shelf.fetch('stream')))

interface Figure extends Partial<Omit<StreamProps, 'counts'>> {
  readonly counts: StreamProps['counts']
}

/** A figure that a browser shows as it is on the page. It takes the page's style sheets, with class names as written. */
function draw({ counts, width = 1296, height = 412, ...rest }: Figure, language: Language): string {
  const { widths } = streamOf(counts, 2)
  const svg = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`-12 -12 ${width + 24} ${height + 24}`}
      width={width + 24}
      className="picture"
    >
      <rect x="-12" y="-12" width="100%" height="100%" fill="var(--paper)" />
      <ShelfContext value={SHELVES[language]}>
        <StreamPicture {...{ widths, counts, width, height, ...rest }} />
      </ShelfContext>
    </svg>,
  )
  const styles = [
    '../../../kit/fonts/fonts.css',
    '../../../kit/tokens.css',
    '../../../kit/base.css',
    '../Stream.module.css',
  ]
  const plain = svg.replace(
    /class="([^"]*)"/g,
    (_, names: string) => `class="${names.replace(/_(\w+?)_\w+/g, '$1').trim()}"`,
  )
  return `${styles.map(file => `<?xml-stylesheet href="${file}"?>\n`).join('')}${plain.replaceAll('><', '>\n<')}\n`
}

const GALLERY: Readonly<Record<string, Figure>> = {
  'before the swap': { counts: { K: 2, J: 4, L: 8 } },
  'after the swap': { counts: { K: 2, J: 8, L: 4 }, guess: 'wider' },
  'a guess of narrower': { counts: { K: 2, J: 8, L: 4 }, guess: 'narrower', lit: 'unsampled' },
  'a guess of neither': { counts: { K: 2, J: 8, L: 4 }, guess: 'neither' },
  'one group sampled, none made up': { counts: { K: 1, J: 16, L: 0 } },
  'a single group': { counts: { K: 1, J: 0, L: 0 } },
  'one sampled among many': { counts: { K: 1, J: 16, L: 16 } },
  'nothing unsampled': { counts: { K: 8, J: 0, L: 1 } },
  'the most of all': { counts: { K: 16, J: 16, L: 16 } },
  'half a page wide': { counts: { K: 2, J: 4, L: 8 }, width: 600, height: 400 },
  'on a phone': { counts: { K: 2, J: 4, L: 8 }, width: 358, height: 320 },
  'on a phone, after the swap': { counts: { K: 2, J: 8, L: 4 }, width: 358, height: 320, guess: 'wider' },
  'on a phone, one sampled': { counts: { K: 1, J: 1, L: 16 }, width: 304, height: 240 },
}

async function compare(name: string, language: Language, file: string): Promise<void> {
  const drawn = draw(GALLERY[name], language)
  expect(drawn).not.toMatch(/NaN|Infinity|undefined/)
  await expect(drawn).toMatchFileSnapshot(`./snapshots/${file}${name.replaceAll(' ', '-').replaceAll(',', '')}.svg`)
}

for (const name of Object.keys(GALLERY)) it(name, () => compare(name, 'en', ''))
for (const name of Object.keys(GALLERY)) it(`${name}, in Chinese`, () => compare(name, 'zh', 'zh-'))
