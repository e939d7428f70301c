/** The curve as a table. */
import type { Lever } from '../../../src/parameters/parameters.ts'

export const curveTable = {
  title: 'Table of this curve',
  against: (lever: Lever): string => `KL Gap against ${lever}`,
  caption: (measure: string): string => `Gap by ${measure}, and the median distances of both fits, in nats.`,
  /** Right after the caption, where medians are buttons. */
  opens: ' A median opens the draw nearest to it.',
  open: (draw: number, lever: Lever, value: number): string =>
    `Open draw ${draw}, the one nearest the median at ${lever} = ${value}`,
  draws: 'draws',
  median: 'median',
  error: { brief: 's.e.', full: 'standard error of the median' },
  half: 'middle half',
  mean: 'mean',
  deviation: { brief: 's.d.', full: 'standard deviation' },
  anchor: 'anchor',
  synthetic: 'synthetic',
  range: (lower: string, upper: string): string => `${lower} to ${upper}`,
}
