/** The plane in words: heading and caption, key, buttons, and what it tells those who do not see it. */
import { count, counted, list } from './grammar.ts'

/** A component of the generator, as the line over the plane and its place in the picture tell it. */
export interface Described {
  /** Its share, such as `1/6`: of the truth or, where it is not `real`, of the generator. */
  readonly weight: string
  readonly real: boolean
  /** How many components of the synthetic fit serve it. */
  readonly serving: number
  /** What it adds to the gap, in nats; null where the measure cannot be taken apart. */
  readonly adds: string | null
}

/** How many there are of everything. */
export interface Summed {
  readonly anchored: number
  readonly unsampled: number
  readonly irrelevant: number
  readonly anchorFit: number
  readonly anchorData: number
  readonly syntheticFit: number
  readonly syntheticData: number
}

export const plane = {
  heading: 'One draw of the experiment',
  /** In front of what is said of it. */
  pinned: 'Pinned; press again to let go. ',
  components: 'Components of the generator',

  zoom: 'Zoom',
  closer: 'Zoom in',
  closerBy: 'Zoom in: + or Ctrl and wheel',
  farther: 'Zoom out',
  fartherBy: 'Zoom out: −',
  all: 'Show all',
  allBy: 'Show all: 0',

  /** The whole of a share. */
  whole: 'all',
  percent: (digits: string): string => `${digits} %`,
  described: ({ weight, real, serving, adds }: Described): string =>
    [
      real ? `weight ${weight} of the truth` : `weight ${weight} of the generator, none of the truth`,
      serving === 0
        ? 'no component of the synthetic fit serves it'
        : `the synthetic fit serves it with ${counted(serving, 'component')}`,
      ...(adds === null ? [] : [`adds ${adds} nats to the gap`]),
    ].join('; '),
  notHere: 'is not in this draw',
  /** A component whose symbol stands in front. @param described what it is */
  ofRole: (role: string, described: string): string => `${role}: ${described}`,
  /** The same with its symbol. */
  named: (symbol: string, role: string, described: string): string => `${symbol} ${role}: ${described}`,
  noneOf: (role: string): string => `no ${role} components`,
  allOf: (role: string, number: number): string =>
    `the ${counted(number, `${role} component`)}, and the fits that serve ${number === 1 ? 'it' : 'them'}`,
  inOneDimension: 'one dimension, drawn along a line',
  inDimensions: (number: number): string => `${number} dimensions, seen along the first two principal axes`,
  inCrowd: (number: number): string => `${number} components, so the outer ellipse alone: 95 %`,
  ellipses: 'inner ellipse holds 50 % of a component, outer 95 %',
  summary: ({ anchored, unsampled, irrelevant, ...of }: Summed): string =>
    [
      `The truth has ${counted(anchored + unsampled, 'component')}: ${anchored} anchored and ${unsampled} unsampled.`,
      `The generator has these and ${irrelevant} irrelevant.`,
      `The anchor fit, with ${counted(of.anchorFit, 'component')}, is taught by ${counted(of.anchorData, 'point')};`,
      `the synthetic fit, with ${counted(of.syntheticFit, 'component')}, by ${counted(of.syntheticData, 'point')}.`,
    ].join(' '),

  layers: 'Layers of the picture',
  sheet: 'Layers',
  sheetOrder: 'In the order in which the experiment happens.',
  /** A line for each layer in the key; capitals that stand alone are symbols. Roomy ones have a row of their own. */
  truth: 'the target, dashed',
  anchorData: (each: number): string => `${count(each)} points each, from K`,
  anchorDataRoomy: (each: number): string => `${count(each)} points from each K`,
  someDrawn: (drawn: number, of: number): string => `${count(drawn)} of ${count(of)} points drawn`,
  anchorFit: 'fitted to anchor data',
  /** K, J and L, or those of them that there are. */
  generator: (symbols: readonly string[]): string => `${list(symbols)}, tinted`,
  generatorRoomy: (symbols: readonly string[]): string => `${list(symbols)}, tinted by role`,
  syntheticData: (points: number): string => `${count(points)} points from it`,
  syntheticDataRoomy: (points: number): string => `${count(points)} points from the generator`,
  syntheticFit: 'fitted to synthetic data',
  /** After a ring as it is drawn for them. */
  onOnePoint: (collapsed: number, of: number): string => `${collapsed} of ${of} on one point`,
}
