// The gallery: drawings of the story as files to look at, in ./snapshots. `vitest -u` draws them again.
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { EXCLUSIVE_OR } from '../../src/discrete/named-worlds.ts'
import { discreteWorld } from '../../src/discrete/discrete-world.ts'
import { drawExperiment } from '../../src/index.ts'
import { gaussianOf } from '../plane/ellipse.ts'
import { MEASURES } from '../terms/measures.ts'
import { inWords } from '../words/inWords.tsx'
import { LANGUAGES, type Language } from '../words/languages.ts'
import { loadShelf } from '../words/loadShelf.ts'
import { Bits } from './bounds/Bits.tsx'
import { Lemma } from './bounds/Lemma.tsx'
import { Suspended, Swap } from './bounds/Swap.tsx'
import { ChainPicture } from './chain/ChainPicture.tsx'
import { Film } from './film/Film.tsx'
import type { Frame, Measured, Measurement } from './measured.ts'
import { REPORTED } from './trial/reported.ts'
import { SmallBars } from './trial/SmallBars.tsx'
import { Trial } from './trial/Trial.tsx'
import { FitPlane } from './signs/FitPlane.tsx'
import { Signs } from './signs/Signs.tsx'

// A synchronous render cannot wait for words, so they are loaded before.
const SUBJECTS = ['chain', 'film', 'trial', 'signs', 'bounds'] as const
for (const language of LANGUAGES) {
  const shelf = await loadShelf(language)
  await Promise.all(SUBJECTS.map(subject => shelf.fetch(subject)))
}

const STYLES = ['../../kit/fonts/fonts.css', '../../kit/tokens.css', '../../plane/marks/marks.module.css']

/** The picture alone, without the table beside it, as a file that a browser shows as on the page. */
function draw(drawing: ReactNode, language: Language): string {
  const markup = renderToStaticMarkup(inWords(drawing, language))
  const [svg] = markup.match(/<svg.*<\/svg>/s) ?? ['']
  const plain = svg
    .replace(/\b_(\w+?)_[0-9a-f]+(?:_\d+)?\b/g, '$1')
    .replace(/(<svg[^>]*>)/, '$1<rect x="-16" y="-16" width="200%" height="200%" fill="var(--paper)"/>')
    .replace(/><(?!\/?tspan|\/text)/g, '>\n<')
  return `${STYLES.map(file => `<?xml-stylesheet href="${file}"?>\n`).join('')}${plain}\n`
}

const world = drawExperiment({ J: 4, L: 0 })
const paper = drawExperiment({ K: 2, J: 2, L: 2 })

/** A made-up line of descent: the truth, shrinking about its means. */
const truth: Frame['fit'] = Array.from({ length: 4 }, (_, i) => ({ ...gaussianOf(world.truth, i), weight: 0.25 }))
const film: Measured['film'] = {
  draw: 0,
  truth,
  frames: [0, 1, 3, 10, 20].map(generation => ({
    generation,
    distance: 0.03 + 0.02 * generation,
    fit: truth.map((one, i) => {
      const left = i === 3 && generation > 3 ? 1e-5 : 0.93 ** generation
      return { ...one, x: one.x + 0.03 * generation, xx: left * one.xx, xy: left * one.xy, yy: left * one.yy }
    }),
    points: truth.map(({ x, y }) => [x + 0.2, y - 0.1] as const),
  })),
}

const measured = (value: number, lower: number, upper: number): Measurement => ({
  value,
  lower,
  upper,
  draws: 100,
  setting: {},
})
const values = {
  'jensen-shannon': measured(0.06, 0.03, 0.1),
  'truth-to-fit': measured(36, 14, 90),
  'fit-to-truth': measured(-9, -22, -4),
  'as-published': measured(2.3, -1.2, 5.1),
}
const states = [
  { J: 4, L: 8, terms: 2.47, gap: 0.02 },
  { J: 8, L: 4, terms: 2.45, gap: 0.21 },
] as const

const WIDTHS = { '': 600, ' on a phone': 358 }
const GALLERY: Readonly<Record<string, (width: number) => ReactNode>> = {
  'the chain': width => <ChainPicture draw={world} width={width} />,
  'the film': width => <Film film={film} width={width} />,
  'the film, begun': width => <Film film={film} width={width} begun />,
  'the trial': width => <Trial trial={REPORTED} width={width} />,
  'the trial, hidden': width => <Trial trial={REPORTED} width={width} hidden />,
  HSIC: width => <SmallBars name="HSIC" means="" values={REPORTED.hsic} width={width / 2} />,
  'the signs': width => <Signs measures={MEASURES} values={values} width={width} />,
  'the signs, begun': width => <Signs measures={MEASURES} values={values} width={width} begun />,
  'the anchor fit over the truth': width => <FitPlane draw={paper} fit="anchorFit" width={width / 2 - 10} />,
  'the synthetic fit over the truth': width => <FitPlane draw={paper} fit="syntheticFit" width={width / 2 - 10} />,
  'a swap': width => <Swap states={states} width={width} />,
  'a swap, suspended': width => <Suspended width={width} />,
  'two coins': width => <Bits world={discreteWorld(EXCLUSIVE_OR)} width={width} />,
  'the lemma': width => <Lemma bound={3.46} error={0.29} width={width} />,
}

for (const language of LANGUAGES)
  for (const [where, width] of Object.entries(WIDTHS))
    it.each(Object.keys(GALLERY))(`%s${where}, ${language}`, async name => {
      const drawn = draw(GALLERY[name](width), language)
      expect(drawn).not.toMatch(/NaN|Infinity|undefined/)
      const file = `${language === 'en' ? '' : `${language}-`}${name}${where}`
      await expect(drawn).toMatchFileSnapshot(`snapshots/${file.replaceAll(',', '').replaceAll(' ', '-')}.svg`)
    })

it('what is hidden is not in the page', () => {
  const hidden = inWords(
    <>
      {GALLERY['the film, begun'](600)}
      {GALLERY['the trial, hidden'](600)}
      {GALLERY['the signs, begun'](600)}
    </>,
  )
  const markup = renderToStaticMarkup(hidden)
  for (const frame of film.frames.slice(1)) expect(markup).not.toContain(frame.distance.toFixed(2))
  for (const rating of Object.values(REPORTED.ratings)) expect(markup).not.toContain(String(rating))
  for (const gap of ['36', '−9', '2.3']) expect(markup).not.toContain(`>${gap}`)
})
