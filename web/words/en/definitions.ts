/** What the words of the picture mean, each in a sentence of its own; their symbols are letters that stand alone. */

export const definitions = {
  truth: 'Truth, G: the mixture of K + J Gaussians of equal weight that both fits are held against.',
  anchorData: 'Anchor data: the real points, drawn from the K anchored components of the truth and from no other.',
  anchorFit: 'Anchor fit, pi_a: the mixture of Gaussians that EM fits to the anchor data alone.',
  generator:
    'Generator: what synthetic data come from, a mixture of K components learned from the anchor data, J of the truth, and L at random.',
  syntheticData: 'Synthetic data: points drawn from the generator, not from the truth.',
  syntheticFit: 'Synthetic fit, pi_s: the mixture of Gaussians that EM fits to the synthetic data alone.',
  anchored:
    'Anchored, K: components of the truth that the anchor data come from; the generator learns them from these data.',
  unsampled: 'Unsampled, J: components of the truth that no anchor data come from; the generator has them as they are.',
  irrelevant: 'Irrelevant, L: components that only the generator has, at random places; the truth has none of them.',
  placed:
    'EM, which fits the mixtures, raises the likelihood of the data step by step to a nearby peak. There, this component matches none of the generator’s.',
  collapsed: 'EM, which fits the mixtures step by step, has shrunk this component onto a single point.',
  emptied: 'EM, which fits the mixtures step by step, has left this component without any points.',
}
