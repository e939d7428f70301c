/** The four stations of the chain: what each shows, and how the paper writes it. */
import type { Draw } from '../../../src/experiment/results.ts'
import type { Layer } from '../../explorer/store.ts'
import { type Domain } from '../../plane/domain.ts'
import { pictureOf, type Picture } from '../../plane/picture.ts'
import type { Glyph } from '../parts/Label.tsx'

export const STATIONS = ['anchorData', 'prompt', 'generator', 'syntheticData'] as const
export type ChainStation = (typeof STATIONS)[number]

/** What leads from each station to the next. */
export const STEPS = ['prompt', 'generate', 'curate'] as const

const math = (text: string): Glyph => ({ text, face: 'math' })
const main = (text: string, below = false): Glyph => ({ text, face: 'main', below })

export const FORMULAS: Readonly<Record<ChainStation, readonly Glyph[]>> = {
  anchorData: [math('S'), main('anchor', true)],
  prompt: [math('p')],
  generator: [math('M'), main('('), math('p'), main(')')],
  syntheticData: [math('S'), main('gen', true)],
}

/** The layer of the plane that a station shows; the prompt shows a part of the generator. */
export const LAYER_OF: Readonly<Record<ChainStation, Layer>> = {
  anchorData: 'anchorData',
  prompt: 'generator',
  generator: 'generator',
  syntheticData: 'syntheticData',
}

/** The draw as far as a station shows it. */
export function pictureAt(station: ChainStation, draw: Draw, domain: Domain): Picture {
  const { generator, clouds, components } = pictureOf(draw, domain)
  const layer = LAYER_OF[station]
  const places = station === 'prompt' ? generator.filter(({ role }) => role.role === 'anchored') : generator
  return {
    domain,
    components,
    truth: [],
    anchorFit: [],
    syntheticFit: [],
    generator: layer === 'generator' ? places : [],
    clouds: clouds.filter(({ kind }) => kind === layer),
  }
}

export const countsOf = ({ anchorData, roles, syntheticData }: Draw) => ({
  anchors: anchorData.labels.length,
  told: roles.filter(({ role }) => role === 'anchored').length,
  known: roles.length,
  made: syntheticData.labels.length,
})
