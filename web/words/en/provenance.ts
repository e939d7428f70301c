/** How the number was computed, and the same fits judged as a practitioner would. */
import type { Estimate } from '../../../src/experiment/results.ts'
import { count, inLetters } from './grammar.ts'

/** What the estimators are made of. */
interface Made {
  /** Of the quadrature, and the nodes of each. */
  readonly spirals: number
  readonly nodes: number
  /** Of Monte Carlo, and the points of each. */
  readonly batches: number
  readonly each: number
  /** Standard errors in what is called the error. */
  readonly width: number
  readonly bins: number
  readonly points: number
  readonly rounds: number
}

const estimators: Readonly<Record<Estimate['estimator'], (made: Made) => string>> = {
  quadrature: ({ spirals, nodes, width }) =>
    `Quadrature: ${inLetters(spirals)} spirals of ${nodes} nodes in the frame of each component. ` +
    `The error is ${width} standard errors over the ${inLetters(spirals)}.`,
  'monte-carlo': ({ batches, each, width }) =>
    `Monte Carlo: ${batches} batches of ${each} random points from each component. ` +
    `The error is ${width} standard errors over the batches.`,
  histogram: ({ width, bins, points, rounds }) =>
    `Two ${bins} × ${bins} histograms of ${points} points each, every one over a range of its own, ` +
    `averaged over ${rounds} rounds. The error is ${width} standard errors over the rounds.`,
  'closed-form': () => 'A closed form: exact but for rounding.',
}

export const provenance = {
  measure: 'measure',
  /** In front of its formula, and after it. */
  measureName: (measure: string): string => `${measure}: `,
  measureOf: ', of the anchor fit minus of the synthetic fit, with natural logarithms',
  symbols: 'symbols',
  /** After what each letter of the formula is. */
  kl:
    ' KL, the Kullback–Leibler divergence, is the mean, over points of the first, of its log-density minus that of the ' +
    'second.',
  estimator: 'estimator',
  estimators,
  /** Follows where it was asked for in vain. */
  noQuadrature: (dimensions: number): string =>
    ` Quadrature is for the plane; this world has ${dimensions} ${dimensions === 1 ? 'dimension' : 'dimensions'}.`,
  thisDraw: 'this draw',
  /** @param exact the number with its error */
  thisDrawIs: (exact: string, seed: number, draw: number): string =>
    `${exact}, the error being that of the estimator alone. Seed ${seed}, draw ${draw}: ` +
    'the same seed and setting give the same number, to the last bit, in every browser.',
  overDraws: 'over draws',
  /** @param spread a phrase for the middle half of draws */
  overDrawsIs: (spread: string, draws: number): string =>
    `${spread}: the middle half of ${draws} draws of this seed at this setting`,
  tooFew: 'the middle half of draws, too few of which have come yet',
  table: {
    title: 'The two fits, judged twice',
    difference: 'difference',
    distance: 'distance from the truth, nats',
    likelihood: (points: number): string =>
      `log-likelihood of ${count(points)} fresh points of the truth, nats a point`,
    sizes: 'components, steps of EM',
    size: (components: number, steps: number, converged: boolean): string =>
      `${components}, ${steps}${converged ? '' : ' (at its limit)'}`,
  },
}
