/** What each parameter is called, and what it means in one line. */
import type { ParameterKey, Parameters } from '../../../src/parameters/parameters.ts'

export interface Named {
  /** A plain name. */
  readonly label: string
  /** One line of meaning. */
  readonly help: string
}

type ChoiceKey = 'covariances' | 'fit' | 'measure' | 'estimator' | 'policy'

interface ParameterWords {
  readonly named: Readonly<Record<ParameterKey, Named>>
  /** What can be chosen, for those that are choices. */
  readonly options: { readonly [Key in ChoiceKey]: Readonly<Record<Parameters[Key], Named>> }
}

export const parameters: ParameterWords = {
  named: {
    K: { label: 'anchored', help: 'In the truth, and in the anchor data.' },
    J: { label: 'unsampled', help: 'In the truth, unseen by the anchor data.' },
    L: { label: 'irrelevant', help: 'Only in the generator. Not in the truth.' },
    N_k: { label: 'anchor points each', help: 'Points drawn from each anchored component.' },
    n: { label: 'synthetic points', help: 'Points drawn from the generator, in total.' },
    noise: { label: 'curation noise', help: 'Standard deviation of what is added to every synthetic point.' },
    prompt: {
      label: 'prompt strength',
      help: 'Pulls the generator to K: each weighs e to this power times any other.',
    },
    generation: { label: 'generation', help: 'From the second on, the synthetic fit before makes the points.' },
    policy: { label: 'learns from', help: 'What the fit of a later generation learns from.' },
    fresh: { label: 'fresh points', help: 'Share of a later generation’s points that comes from K in the truth.' },
    separation: { label: 'separation', help: 'Pulls the truth’s components apart, one by one.' },
    covariances: { label: 'covariances', help: 'How the shape of each component is drawn.' },
    fit: { label: 'fit', help: 'How many components each of the two mixtures is fitted with.' },
    maxIterations: { label: 'steps of EM', help: 'A fit not settled by then stops, and says so.' },
    measure: { label: 'measure', help: 'How far a fit is from the truth.' },
    estimator: { label: 'estimator', help: 'How the measure is computed from the densities.' },
    dimension: { label: 'dimensions', help: 'Of the world. The plane shows two of them.' },
    seed: { label: 'seed', help: 'Replay keeps it, Resample takes a new one.' },
    draw: { label: 'draw', help: 'Which draw of this seed stands on the plane.' },
  },
  options: {
    covariances: {
      published: { label: 'published', help: 'A·Bᵀ as NumPy draws from it: thin needles.' },
      symmetric: { label: 'symmetric', help: 'A·Aᵀ: the textbook recipe, nearly as thin.' },
    },
    fit: {
      published: { label: 'as published', help: 'Anchor fit: K components; synthetic: K + J + L.' },
      'same-size': { label: 'same size', help: 'Both fits have K + J + L components.' },
    },
    policy: {
      replace: { label: 'the last one alone', help: 'Each generation learns from the points of the fit before.' },
      keep: { label: 'everything so far', help: 'Each generation learns from all points ever made.' },
      sample: { label: 'a sample of everything', help: 'As many points as are new, out of all ever made.' },
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
    estimator: {
      quadrature: { label: 'quadrature', help: 'Spirals of nodes; the same every time.' },
      'monte-carlo': { label: 'Monte Carlo', help: 'Random points of each component; works in any dimension.' },
    },
  },
}
