/** The page Check: one experiment by four measures, what its panels show, and what can be read from them. */
import type { Lever, Measure, Parameters } from '../../../src/parameters/parameters.ts'
import type { Pieces } from '../pieces.ts'
import { count, list } from './grammar.ts'

/** Of a gap that is clear of zero. */
export type Side = -1 | 1

/** The value of a lever. */
export interface At {
  readonly lever: Lever
  readonly value: number
}

/** What the sign of the gap is at first, and what becomes of it. */
export type Signs =
  /** At first none is clear; `later`: the signs that come after it. */
  | { readonly start: 0; readonly later: readonly Side[] }
  | {
      readonly start: Side
      /** Where the other sign is clear to the end, and where none is. */
      readonly turned: readonly At[]
      readonly lost: readonly At[]
      /** Whether the other sign also comes up where it does not last. */
      readonly strays: boolean
    }

export type Move = 'rises' | 'falls' | 'rises and comes back' | 'falls and comes back'

/** How the gap moves with each lever, beside the trends of the paper. */
export interface Trends {
  /** As in the paper. */
  readonly rises: readonly Lever[]
  readonly falls: readonly Lever[]
  /** Against it. */
  readonly against: readonly { readonly lever: Lever; readonly move: Move }[]
  readonly steady: readonly Lever[]
  /** Whether draws differ more than the gap moves. */
  readonly wide: boolean
}

const verb = (side: Side): string => (side > 0 ? 'helps' : 'hurts')
const places = (all: readonly At[]): string[] => all.map(({ lever, value }) => `${lever} = ${value}`)

function signs(read: Signs): string {
  if (read.start === 0) {
    const { later } = read
    if (later.length === 0) return 'No sign is clear.'
    return `At first no sign is clear; then synthetic data ${list(later.map(verb), 'or')}.`
  }
  const { start, turned, lost, strays } = read
  const until = turned.length > 0 ? `, until ${list(places(turned), 'or')} turns the sign` : ''
  const from = lost.length > 0 ? `; from ${list(places(lost))} on, ${until ? 'none' : 'no sign'} is clear` : ''
  const always = until || from || strays ? '' : ' throughout'
  return `Synthetic data ${strays ? 'mostly ' : ''}${verb(start)}${until}${from}${always}.`
}

/** Where a trend is against the paper’s, it stands out. */
function trends({ rises, falls, against, steady, wide }: Trends): Pieces<'against'> {
  const agreeing = [
    ...(rises.length > 0 ? [`rises with ${list(rises)}`] : []),
    ...(falls.length > 0 ? [`falls with ${list(falls)}`] : []),
  ]
  const gap = `The gap ${agreeing.join(', ')}`
  if (against.length + steady.length === 0) {
    return [[wide ? 'The paper’s three trends, in a wide spread.' : `${gap}: the paper’s three trends.`]]
  }
  const [start, it] = agreeing.length > 0 ? [gap, 'it'] : ['None of the paper’s trends stands out', 'the gap']
  return [
    [start],
    ...against.flatMap(({ lever, move }): Pieces<'against'> => [
      [`; with ${lever} ${it} `],
      [move, 'against'],
      [', against the paper’s trend'],
    ]),
    [steady.length === 0 ? '.' : `; ${list(steady)} ${steady.length > 1 ? 'are' : 'is'} lost in the noise.`],
  ]
}

const someDraws = (draws: number): string => (draws > 0 ? `${count(draws)} draws a point` : 'the first draws')

/** The sweep of the paper’s code, and how many draws it is of. */
const published = (draws: number): string => `the published code, ${count(draws)} draws`

export const check = {
  title: 'One experiment, four ways to keep score',
  lead:
    'The same recipe and the same two fits; only the measure of “how far from the truth” changes, and with it ' +
    'the sign and the trend. Median and middle half of the gap, in nats. Above the line, the synthetic data helped.',
  /** Where the computation has broken off. */
  stays: {
    meanwhile: 'What is drawn stays.',
    remedy: 'What is drawn stays as it is; a new start of the page may help.',
  },
  through: 'Through the setting',
  /** In front of the setting itself. */
  from: { paper: 'the paper’s: ', explore: 'yours in Explore: ' },
  /** A setting, part by part. */
  setting: (parts: readonly string[]): string => parts.join(', '),
  /** Sentences, one after the other. */
  sentences: (sentences: readonly string[]): string => sentences.join(' '),
  /** After a sentence, where another part of the page begins the next. */
  space: ' ',
  progress: 'Draws of these curves',
  provisional: (draws: number): string => `provisional below ${draws}`,
  notInSpace: 'The published measure counts cells of the plane: in more dimensions nearly all of them would be empty.',
  range: (first: number, last: number): string => `${first} to ${last}`,
  /** Right after the range, of the levers that stand still. */
  others: (value: number): string => `, others at ${value}`,

  panel: (lever: Lever, measure: string): string => `KL Gap against ${lever}, ${measure}`,
  logAxis: 'The axis of the gap has a log scale.',
  logTicks: 'nats, log scale',
  yours: (lever: Lever, value: number): string => `your ${lever} = ${value}`,
  pointed: (lever: Lever, value: number, gap: string): string => `${lever} = ${value}: ${gap}`,
  published,
  agreement: (agreeing: number, points: number): Pieces<'error'> => [
    ['Means agree within 3 '],
    ['s.e.', 'error'],
    [` at ${agreeing} of ${points} points.`],
  ],
  /** What error that is. */
  combined: 'combined standard errors: of the difference of their mean and ours, over the draws of both',

  tables: 'Tables',
  table: 'Table',
  /** Follows, for the ear. */
  tablesFor: (lever: Lever): string => ` for ${lever}`,
  tableOf: (panel: string): string => `Table: ${panel}`,
  caption: (measure: string): string => `Gap by ${measure}, in nats`,
  draws: 'draws',
  median: 'median',
  error: { brief: 's.e.', full: 'standard error of the median' },
  half: 'middle half',
  halfOf: (lower: string, upper: string): string => `${lower} to ${upper}`,
  open: (draw: number, lever: Lever, value: number): string =>
    `Open draw ${draw}, the one nearest the median at ${lever} = ${value}, in Explore`,
  /** How the points of a row were made; each a sentence, the first without its end. */
  recipe: {
    dimensions: (number: number): string => `${number} dimensions`,
    separation: (separation: number): string => `separation ${separation}`,
    held: (setting: string): string => `${setting}.`,
    points: (anchor: number, synthetic: number): string =>
      `${count(anchor)} points from each anchored component, ${count(synthetic)} synthetic points.`,
    covariances: { published: 'Covariances as published.', symmetric: 'Covariances as symmetric.' } satisfies Record<
      Parameters['covariances'],
      string
    >,
    seed: (seed: number): string => `Seed ${seed}, draws from 0 on, the same in every column.`,
    estimator: {
      quadrature: 'The first three measures compare densities, by quadrature.',
      'monte-carlo': 'The first three measures compare densities, by monte-carlo.',
    } satisfies Record<Parameters['estimator'], string>,
    histograms: (bins: number, points: number, rounds: number): string =>
      `“as published” compares histograms of ${bins} × ${bins} cells, ${count(points)} points a side, ` +
      `${rounds} rounds a draw.`,
    opens: 'A median opens the draw nearest to it in Explore.',
  },

  /** What each measure counts, by its definition. */
  nature: {
    'jensen-shannon': 'No one place can cost much.',
    'truth-to-fit': 'A missed place costs without limit.',
    'fit-to-truth': 'Only inventions cost.',
    'as-published': 'The two histograms have different cells.',
  } satisfies Record<Measure, string>,
  signs,
  trends,
  readFrom: (draws: number): string => `Read from ${count(draws)} draws.`,
  restFrom: (draws: number): string => `The rest from ${draws} draws on.`,

  /** The panels as a figure in a file. */
  figure: {
    /** @param draws at each point; none before the first */
    what: (draws: number): string =>
      `Gap in nats against each lever: median (line) and middle half (band) of ${someDraws(draws)}; ` +
      'above the line, the synthetic data helped.',
    dotted: (draws: number): string => `Dotted: ${published(draws)}.`,
    description: (draws: number): string =>
      `The gap against K, J and L in each of four measures, medians over ${draws} draws a point.`,
    /** @param setting a setting in words */
    swept: (setting: string, first: number, last: number): string =>
      `${setting}, one lever at a time from ${first} to ${last}`,
  },
}
