/** What stands within saved files: in figures, in remarks of tables, in notebooks. Citations stay as they are cited. */
import type { Lever } from '../../../src/parameters/parameters.ts'
import type { Pieces } from '../pieces.ts'
import { count } from './grammar.ts'

export const files = {
  titles: {
    whole: 'The Reverse Bottleneck: one draw, its gap, and how the gap changes',
    curve: 'How the gap changes',
    parts: 'Where the gap comes from',
  },
  /** Sentences, one after the other. */
  sentences: (sentences: readonly string[]): string => sentences.join(' '),
  /** A setting, part by part. */
  setting: (parts: readonly string[]): string => parts.join(', '),
  /** A parameter that has no symbol, and its value. */
  number: (name: string, value: number): string => `${name} ${value}`,
  choice: (name: string, value: string): string => `${name} ${value}`,
  draw: (draw: number): string => `draw ${draw}`,
  /** At the foot of a figure. @param tool its name and version @param link where it is, if it can be found */
  source: (venue: string, arXiv: string, tool: string, link: string | null): string =>
    `After Gan & Liu, ${venue}, arXiv:${arXiv}. Made with ${link ? `${tool}, ${link}` : tool}.`,
  /** All that a file has to say of where it comes from. */
  origin: (setting: string, paper: string, tool: string): string => `${setting}. ${paper}. ${tool}`,
  /** In front of what to cite, in a remark. */
  cite: (citation: string): string => `cite: ${citation}`,

  /** The gap of a draw in a sentence. @param did, because from the words for measures */
  gap: (measure: string, nats: string, did: string, because: string): string =>
    `By ${measure} the gap is ${nats} nats: the synthetic data ${did}, a model fitted to it ${because}.`,
  measuredBy: (measure: string): Pieces<'strong'> => [['The gap, measured by ', 'strong'], [measure]],
  /** @param gap with its error */
  estimate: (gap: string): string => `The estimate of this draw is ${gap}.`,

  changesWith: (lever: Lever): Pieces<'symbol'> => [['How the gap changes with '], [lever, 'symbol']],
  legend: {
    median: 'median',
    mean: 'mean',
    half: 'middle half of the draws',
    deviation: '± one standard deviation',
    draws: (draws: number): string => `single draws, ${count(draws)} at each point`,
    present: 'present setting, ± standard error',
    draw: 'the draw on the plane',
  },
  /** The ends of the map’s scale. @param end what a colour means there @param unit of the numbers */
  below: (end: string, number: string): string => `${end} ${number}`,
  above: (number: string, end: string, unit: string): string => `${number} ${end}, ${unit}`,

  /** Of the arrays in JSON. */
  layout:
    'Row-major: points n × d, means k × d, covariances k × d × d. ' +
    'Labels, nearest and roles count components from 0. Distances and gaps in nats.',

  notebook: {
    title: (setting: string): string => `The Reverse Bottleneck: ${setting}`,
    runs:
      'Runs in Jupyter with the kernel of Deno (`deno jupyter --install`). ' +
      'The engine computes the numbers of the page anew.',
    /** Remarks in the code. */
    same: (tool: string, version: string, format: number): string =>
      `${tool} ${version}, format ${format}: the same setting gives the same numbers, to the last bit.`,
    draw: 'The draw on the plane: points, mixtures, fits and gaps.',
    onPage: (numbers: string): string => `On the page: ${numbers}`,
    curve: (lever: Lever, draws: number): string =>
      `The curve against ${lever}: the median gap over the same ${draws} draws at each point. It takes a while.`,
  },
}
