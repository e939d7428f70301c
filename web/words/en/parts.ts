/** Where the gap comes from: what each role and component adds or takes away, and why. */

export const parts = {
  title: 'Where it comes from',
  asPublished:
    'As published, the gap has no parts: the two histograms it compares have different cells, so what is ' +
    'counted in one cell of the fit is held against another place of the truth.',
  hurts: '← hurts',
  helps: 'helps →',
  together: 'together, the gap',
  table: {
    name: 'Table',
    both: 'draw both fits’ own parts beside the bars',
    title: 'Parts of the KL Gap',
    component: 'component',
    gap: 'gap',
    how:
      'Each divergence is an integral over the plane, split by which component is there: the truth’s own, or for a ' +
      'fit the generator’s, by responsibility. In nats.',
    /** Follows, where it is so. */
    charged: ' The mass that the irrelevant components take from the rest is charged to them.',
  },
  map: {
    name: 'Map',
    title: 'Over the plane, in nats per unit area',
    nothing: 'nothing',
    gap: 'the gap',
    anchor: 'how the anchor fit is off',
    synthetic: 'how the synthetic fit is off',
  },
  /** Of a role that has no components. */
  none: {
    anchored: 'none',
    unsampled: 'none: the anchor data has seen all of the truth',
    irrelevant: 'none: the generator knows nothing but the truth',
  },
  /** Why a role adds to the gap or takes from it. */
  why: {
    stakesAll: 'the anchor fit stakes all it has on these',
    closer: 'the synthetic fit is a little closer here',
    fewPoints: (anchor: number, synthetic: number): string =>
      `${anchor} anchor points each, but about ${synthetic} synthetic ones`,
    neverHere: 'the anchor fit has never been here; the generator has',
    notTaught: (points: number): string => `about ${points} synthetic points each do not teach these`,
    nothingReal: (share: string): string => `${share} of the synthetic fit is spent on nothing real`,
    fewerGaps: 'the synthetic fit leaves fewer gaps here',
    impossible: 'to the anchor fit these are next to impossible',
    missesLess: 'even the anchor fit misses less of these',
    /** @param mass as a logarithm @param nats its value */
    noTerm: (mass: string, nats: string): string => `no term of its own: the mass it takes, ${mass} = ${nats} nats`,
    anchorClaims: 'the anchor fit claims more here than there is',
    syntheticClaims: 'the synthetic fit claims more here than there is',
    claimsNear: 'what the anchor fit claims near these is not there',
    wrongWidth: 'the synthetic fit draws these too wide or too narrow',
    nothingThere: (share: string): string => `${share} of the synthetic fit lies where the truth has nothing`,
  },
  /** A share that is about a common fraction, and any other one. */
  fractions: {
    '1/5': 'a fifth',
    '1/4': 'a quarter',
    '1/3': 'a third',
    '2/5': 'two fifths',
    '1/2': 'half',
    '3/5': 'three fifths',
    '2/3': 'two thirds',
    '3/4': 'three quarters',
  },
  percent: (percent: number): string => `${percent}\u00a0%`,
}
