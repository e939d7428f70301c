/** The picture as a table, for those who do not see it. */

export const componentTable = {
  caption: 'Components of the generator, and the fits that serve them',
  component: 'component',
  role: 'role',
  mean: 'mean',
  weight: 'weight in the generator',
  anchorFit: 'anchor fit',
  syntheticFit: 'synthetic fit',
  none: 'none',
  /** How many components of a fit serve one of the generator's, and where they are. */
  served: (places: readonly string[]): string => `${places.length} at ${places.join('; ')}`,
}
