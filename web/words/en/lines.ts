/** Charts of measured lines in the story, and drawing a guess of them. */
import { count } from './grammar.ts'

type Symbol = 'K' | 'J' | 'L' | 'g'

export const lines = {
  axis: { gap: 'gap, nats', distance: 'distance from the truth, nats, by Jensen–Shannon', brief: 'distance, nats' },
  poles: { up: 'helped ↑', down: 'hurt ↓' },
  generation: 'generation g',
  /** Titles and their settings. */
  against: {
    gap: (symbol: Symbol): string => `The gap against ${symbol}`,
    distance: (_symbol: Symbol): string => 'The distance from the truth, generation by generation',
  },
  drift: 'How far it drifts',
  setting: (values: readonly string[]): string => values.join(', '),
  drawsOf: (values: readonly string[], draws: number): string => [...values, `${count(draws)} draws`].join(', '),
  shaded: (draws: number): string => `${count(draws)} draws, middle half shaded`,
  /** Beside lines and marks; each string is a line of its own. */
  at: (gap: string, symbol: Symbol, value: number): string => `${gap} at ${symbol} = ${value}`,
  given: (at: string): readonly string[] => [`measured for you: ${at}`],
  knownAlready: (at: string): readonly string[] => [`measured for you: ${at}`],
  begin: 'draw on from here',
  yourDrawing: (symbol: Symbol, last: number): readonly string[] => [
    `your line, drawn from ${symbol} = 0 to ${last}`,
    'draw over it to change it',
  ],
  yourLine: 'your line',
  yourGuess: 'your guess',
  measured: 'measured',
  measuredHalf: (draws: number): readonly string[] => ['measured: median, and', `middle half of ${count(draws)} draws`],
  /** How many synthetic points. */
  points: (n: number): string => `${count(n)} points`,
  pointsShaded: (n: number): readonly string[] => [`${count(n)} points, middle half shaded`],
  pointsZero: (n: number, symbol: Symbol, zero: number): readonly string[] => [
    `${count(n)} points, middle half`,
    `shaded: zero at ${symbol} = ${zero}`,
  ],
  rule: 'the rule, plenty of points',
  ruleBalance: (balance: string): string => `L* = ${balance}, by the rule`,
  /** Chapter 9: the lines of descent. */
  descents: {
    replaced: 'replace',
    sample: 'fixed-size sample',
    keep: 'keep everything',
    fresh: (percent: number): string => `${percent}\u00a0% fresh`,
    yours: 'your guess, replace',
    named: (name: string, value: string): string => `${name} ${value}`,
    budgets: {
      each: (points: number): string => `${count(points)} points each time`,
      mixed: (synthetic: number, real: number): string => `${count(synthetic)} synthetic, ${count(real)} real`,
      all: (points: number): string => `${count(points)} of all so far`,
      upTo: (points: number): string => `up to ${count(points)} points`,
    },
    share: 'share of fresh real points',
    percent: (percent: number): string => `${percent}\u00a0%`,
  },
  /** For those who do not see the picture. */
  course: (name: string, from: string, to: string): string => `${name}: from ${from} to ${to}.`,
  empty: (at: string): string => `Only the first point is known: ${at}.`,
  draw: (symbol: Symbol, last: number): string =>
    `Draw your line up to ${symbol} = ${last}. Right and left arrows choose ${symbol}, up and down arrows set the value`,
  drawnAt: (symbol: Symbol, at: number, nats: string, whole: boolean): string =>
    `${symbol} = ${at}: ${nats}${whole ? ', the line is whole' : ''}`,
  withHalf: (value: string, lower: string, upper: string): string => `${value} (${lower} to ${upper})`,
  position: (symbol: Symbol): string => `Set ${symbol}`,
  positionNow: (symbol: Symbol, value: number, gap: string | null): string =>
    `${symbol} = ${value}${gap ? `, gap ${gap}` : ''}`,
}
