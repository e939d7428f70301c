/** The draw on the plane as tables: its points with labels, its mixtures, its gaps, and where they come from. */
import { DENSITY_MEASURES } from '../../../src/divergence/measures.ts'
import { partsByRole } from '../../../src/experiment/parts.ts'
import type { Draw, FittedMixture } from '../../../src/experiment/results.ts'
import { LEVER_OF, type ComponentRole } from '../../../src/experiment/roles.ts'
import type { LabelledPoints, Mixture } from '../../../src/mixture/mixture.ts'
import { PARAMETERS } from '../../../src/parameters/parameters.ts'
import type { Cell, Table } from './table.ts'

/** For example J3 for the third unsampled component, as on the plane. */
const nameOf = ({ role, index }: ComponentRole): string => `${LEVER_OF[role]}${index + 1}`
const counted = (name: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${name}${i + 1}`)

export function pointsTable({ anchorData, syntheticData, roles, truth: { dimension } }: Draw): Table {
  const rowsOf = (set: string, { points, labels }: LabelledPoints) =>
    Array.from(labels, (label, i): Cell[] => [
      set,
      nameOf(roles[label]),
      roles[label].role,
      ...points.subarray(i * dimension, (i + 1) * dimension),
    ])
  return {
    columns: ['set', 'component', 'role', ...counted('x', dimension)],
    rows: [...rowsOf('anchor data', anchorData), ...rowsOf('synthetic data', syntheticData)],
  }
}

/**
 * One row for each component. For a fitted component, `component` names the generator's component that it overlaps
 * most.
 */
export function mixturesTable(draw: Draw): Table {
  const { roles, truth, generator, anchorFit, syntheticFit } = draw
  const { dimension: d } = truth
  const rowsOf = (
    name: string,
    { weights, means, covariances }: Mixture,
    component: (c: number) => number,
    fit?: FittedMixture,
  ) =>
    Array.from(weights, (weight, c): Cell[] => {
      const role = roles[component(c)]
      const overlap = fit ? fit.overlap[c] : null
      return [
        name,
        c + 1,
        nameOf(role),
        role.role,
        overlap,
        weight,
        ...means.subarray(c * d, (c + 1) * d),
        ...covariances.subarray(c * d * d, (c + 1) * d * d),
      ]
    })
  const own = (c: number) => c
  const fitRows = (name: string, fit: FittedMixture) => rowsOf(name, fit.mixture, c => fit.nearest[c], fit)
  return {
    columns: [
      'mixture',
      'number',
      'component',
      'role',
      'overlap',
      'weight',
      ...counted('mean', d),
      ...counted('covariance', d).flatMap(row => counted(`${row}_`, d)),
    ],
    rows: [
      ...rowsOf('truth', truth, own),
      ...rowsOf('generator', generator, own),
      ...fitRows('anchor fit', anchorFit),
      ...fitRows('synthetic fit', syntheticFit),
    ],
  }
}

/** The distances from the truth and their difference, in nats, in every measure that the draw holds. */
export function gapsTable({ gaps }: Draw): Table {
  const rows = PARAMETERS.measure.options.flatMap((measure): Cell[][] => {
    const found = gaps[measure]
    if (!found) return []
    const { anchor, synthetic, gap } = found
    return [[measure, gap.estimator, ...[anchor, synthetic, gap].flatMap(({ value, error }) => [value, error])]]
  })
  return {
    columns: ['measure', 'estimator', 'anchor', 'anchor_error', 'synthetic', 'synthetic_error', 'gap', 'gap_error'],
    rows,
  }
}

/** What each generator component adds to both distances and to the gap, in nats. */
export function partsTable(draw: Draw): Table {
  const rows = DENSITY_MEASURES.flatMap(measure =>
    partsByRole(draw, measure).flatMap(({ role, components }) =>
      components.map(({ index, anchor, synthetic, gap }): Cell[] => [
        measure,
        nameOf({ role, index }),
        role,
        anchor,
        synthetic,
        gap,
      ]),
    ),
  )
  return { columns: ['measure', 'component', 'role', 'anchor', 'synthetic', 'gap'], rows }
}
