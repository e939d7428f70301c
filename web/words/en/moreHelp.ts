/** What the parameters under More and the draw mean, and what each choice means, in one line each. */
import type { Lever, ParameterKey, Parameters } from '../../../src/parameters/parameters.ts'
import type { ChoiceKey } from './parameters.ts'

interface MoreHelp {
  readonly named: Readonly<Record<Exclude<ParameterKey, Lever | 'measure'>, string>>
  readonly options: { readonly [Key in ChoiceKey]: Readonly<Record<Parameters[Key], string>> }
}

export const moreHelp: MoreHelp = {
  named: {
    N_k: 'Points drawn from each anchored component.',
    n: 'Points drawn from the generator, in total.',
    noise: 'Standard deviation of what is added to every synthetic point.',
    prompt: 'Pulls the generator to K: each weighs e to this power times any other.',
    generation: 'From the second on, the synthetic fit before makes the points.',
    policy: 'What the fit of a later generation learns from.',
    fresh: 'Share of a later generation’s points that comes from K in the truth.',
    separation: 'Pulls the truth’s components apart, one by one.',
    covariances: 'How the shape of each component is drawn.',
    fit: 'How many components each of the two mixtures is fitted with.',
    maxIterations: 'A fit not settled by then stops, and says so.',
    estimator: 'How the measure is computed from the densities.',
    dimension: 'Of the world. The plane shows two of them.',
    seed: 'Replay keeps it, Resample takes a new one.',
    draw: 'Which draw of this seed stands on the plane.',
  },
  options: {
    covariances: {
      published: 'A·Bᵀ as NumPy draws from it: thin needles.',
      symmetric: 'A·Aᵀ: the textbook recipe, nearly as thin.',
    },
    fit: {
      published: 'Anchor fit: K components; synthetic: K + J + L.',
      'same-size': 'Both fits have K + J + L components.',
    },
    policy: {
      replace: 'Each generation learns from the points of the fit before.',
      keep: 'Each generation learns from all points ever made.',
      sample: 'As many points as are new, out of all ever made.',
    },
    estimator: {
      quadrature: 'Spirals of nodes; the same every time.',
      'monte-carlo': 'Random points of each component; works in any dimension.',
    },
  },
}
