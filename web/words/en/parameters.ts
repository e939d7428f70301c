/** What each parameter is called. What a lever and a measure mean is here, too; of the others, moreHelp.ts tells. */
import type { Lever, ParameterKey, Parameters } from '../../../src/parameters/parameters.ts'

interface Labelled {
  /** A plain name. */
  readonly label: string
}

export interface Named extends Labelled {
  /** One line of meaning. */
  readonly help: string
}

type Told = Lever | 'measure'
export type ChoiceKey = 'covariances' | 'fit' | 'estimator' | 'policy'

interface ParameterWords {
  readonly named: Readonly<Record<Told, Named> & Record<Exclude<ParameterKey, Told>, Labelled>>
  /** What can be chosen, for those that are choices. */
  readonly options: { readonly [Key in ChoiceKey]: Readonly<Record<Parameters[Key], Labelled>> } & {
    readonly measure: Readonly<Record<Parameters['measure'], Named>>
  }
}

export const parameters: ParameterWords = {
  named: {
    K: { label: 'anchored', help: 'In the truth, and in the anchor data.' },
    J: { label: 'unsampled', help: 'In the truth, unseen by the anchor data.' },
    L: { label: 'irrelevant', help: 'Only in the generator. Not in the truth.' },
    N_k: { label: 'anchor points each' },
    n: { label: 'synthetic points' },
    noise: { label: 'curation noise' },
    prompt: { label: 'prompt strength' },
    generation: { label: 'generation' },
    policy: { label: 'learns from' },
    fresh: { label: 'fresh points' },
    separation: { label: 'separation' },
    covariances: { label: 'covariances' },
    fit: { label: 'fit' },
    maxIterations: { label: 'steps of EM' },
    measure: { label: 'measure', help: 'How far a fit is from the truth.' },
    estimator: { label: 'estimator' },
    dimension: { label: 'dimensions' },
    seed: { label: 'seed' },
    draw: { label: 'draw' },
  },
  options: {
    covariances: { published: { label: 'published' }, symmetric: { label: 'symmetric' } },
    fit: { published: { label: 'as published' }, 'same-size': { label: 'same size' } },
    policy: {
      replace: { label: 'the last one alone' },
      keep: { label: 'everything so far' },
      sample: { label: 'a sample of everything' },
    },
    measure: {
      'jensen-shannon': {
        label: 'Jensen–Shannon',
        help: 'Both ways, each against the halfway mixture; from 0 to ln 2.',
      },
      'truth-to-fit': { label: 'what the fit misses', help: 'Truth → fit. Extra log-loss on real data; no upper end.' },
      'fit-to-truth': {
        label: 'what it makes up',
        help: 'Fit → truth. What the fit claims that is not there; no upper end.',
      },
      'as-published': { label: 'as published', help: 'Fit → truth by two histograms, each over a range of its own.' },
    },
    estimator: { quadrature: { label: 'quadrature' }, 'monte-carlo': { label: 'Monte Carlo' } },
  },
}
