// The gallery: seeded draws as files to look at, in ./snapshots. `vitest -u` draws them again.
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { drawExperiment } from '../../src/index.ts'
import type { Parameters } from '../../src/parameters/parameters.ts'
import { LAYERS, type Layer } from '../explorer/store.ts'
import type { Target } from '../explorer/target.ts'
import { inWords } from '../words/inWords.tsx'
import type { Language } from '../words/languages.ts'
import { StillPlane } from './StillPlane.tsx'

interface Figure extends Partial<Parameters> {
  readonly side?: number
  readonly target?: Target
  /** The layers shown; all by default. */
  readonly shown?: readonly Layer[]
  readonly language?: Language
}

/**
 * A file that a browser shows as on the page. It uses the page's style sheets, in which the class names are plain here.
 */
function draw({ side = 640, target, shown = LAYERS, language, ...parameters }: Figure): string {
  const layers = Object.fromEntries(LAYERS.map(layer => [layer, shown.includes(layer)])) as Record<Layer, boolean>
  const size = { width: side, height: side }
  const drawn = drawExperiment(parameters)
  const still = <StillPlane draw={drawn} size={size} layers={layers} target={target} />
  const svg = renderToStaticMarkup(inWords(still, language))
  const plain = svg.replace(/\b_(\w+?)_[0-9a-f]+\b/g, '$1').replace(/><(?!\/?tspan|\/text)/g, '>\n<')
  return `${STYLES.map(file => `<?xml-stylesheet href="${file}"?>\n`).join('')}${plain}\n`
}

const STYLES = [
  '../../kit/fonts/fonts.css',
  '../../kit/tokens.css',
  '../marks/marks.module.css',
  '../labels/Labels.module.css',
]

const CROWD = { K: 15, J: 15, L: 15, seed: 5 } as const

const GALLERY: Readonly<Record<string, Figure>> = {
  'the opening picture': {},
  'as published': { K: 2, J: 2, L: 2, seed: 7 },
  'nothing but anchored': { K: 2, J: 0, L: 0, seed: 1 },
  'one component': { K: 1, J: 0, L: 0, seed: 3 },
  'fifteen components': { K: 5, J: 5, L: 5, seed: 8 },
  'a crowd': CROWD,
  'a crowd, pointing at a role': { ...CROWD, target: { role: 'irrelevant' } },
  'a crowd, pointing at one': { ...CROWD, target: { role: 'unsampled', index: 4 } },
  'pointing at a role': { seed: 7, target: { role: 'unsampled' } },
  'pointing at one': { seed: 7, target: { role: 'irrelevant', index: 1 } },
  'the truth alone': { seed: 7, shown: ['truth'] },
  'far apart': { seed: 7, separation: 4 },
  'symmetric covariances': { seed: 7, covariances: 'symmetric' },
  'a phone': { seed: 7, side: 374 },
  'a strip': { seed: 7, side: 172 },
}

async function compare(name: string, language: Language, file: string): Promise<void> {
  const drawn = draw({ ...GALLERY[name], language })
  expect(drawn).not.toMatch(/NaN|Infinity|undefined/)
  await expect(drawn).toMatchFileSnapshot(`snapshots/${file}${name.replaceAll(',', '').replaceAll(' ', '-')}.svg`)
}

for (const name of Object.keys(GALLERY)) it(name, () => compare(name, 'en', ''))
for (const name of Object.keys(GALLERY)) it(`${name}, in Chinese`, () => compare(name, 'zh', 'zh-'))
