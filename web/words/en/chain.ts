/** The chain of chapter 3: from anchor data to synthetic data. */
import { count, counted, inLetters } from './grammar.ts'

interface Counts {
  readonly anchors: number
  /** Groups that the prompt shows, and groups that the generator knows. */
  readonly told: number
  readonly known: number
  readonly made: number
}

const groups = (number: number): string => (number === 1 ? 'one group' : `${inLetters(number)} groups`)

export const chain = {
  title: 'From your data to its data',
  setting: 'the same plane four times',
  stations: { anchorData: 'anchor data', prompt: 'prompt', generator: 'generator', syntheticData: 'synthetic data' },
  /** Below the name of a station, in one or two short lines. */
  below: {
    anchorData: ({ anchors }: Counts): readonly string[] => [counted(anchors, 'point')],
    prompt: ({ told }: Counts): readonly string[] => ['what it is told:', groups(told)],
    generator: ({ known }: Counts): readonly string[] => ['what it knows:', groups(known)],
    syntheticData: ({ made }: Counts): readonly string[] => [counted(made, 'point')],
  },
  steps: { prompt: 'prompt', generate: 'generate', curate: 'curate' },
  /** What happens at a step. */
  tips: {
    prompt: 'Your points are shown to the generator. It reads from them which groups you have.',
    generate: 'The generator answers with those groups, and with what it has seen elsewhere.',
    curate: (noise: number): string =>
      noise === 0
        ? 'To curate is to sort and tidy what was generated. Here it changes nothing: ε = 0.'
        : `Curation moves every point a little, by noise of size ${noise}.`,
  },
  /** What a station is, beside its large picture. */
  about: {
    anchorData: 'All the real data you have.',
    prompt: 'The part of the truth that your points stand for. Nothing else is told to the generator.',
    generator: 'Blue: the groups it reads from the prompt. Green: groups of the truth that you never saw.',
    syntheticData: 'What it answers: points from every group that it knows.',
  },
  larger: (station: string, below: string): string => `${station}, ${below}: larger`,
  summary: ({ anchors, told, known, made }: Counts): string =>
    `Four planes in a row. ${count(anchors)} anchor points become a prompt that tells of ${groups(told)}; the generator knows ${groups(known)}; it answers with ${count(made)} synthetic points from all of them.`,
}
