/** The curves as tables: all their draws, and their summaries. */
import type { SweepPoint, SweptGap } from '../../../src/experiment/results.ts'
import { LEVERS, type Lever, type Measure } from '../../../src/parameters/parameters.ts'
import type { Cell, Table } from './table.ts'

export type Sweeps = Readonly<Record<Lever, readonly SweepPoint[]>>

interface Swept {
  readonly lever: Lever
  readonly value: number
  readonly draws: number
  readonly measure: Measure
  readonly gap: SweptGap
}

const each = (sweeps: Sweeps): Swept[] =>
  LEVERS.flatMap(lever =>
    sweeps[lever].flatMap(({ value, draws, measures }) =>
      (Object.entries(measures) as [Measure, SweptGap][]).map(([measure, gap]) => ({
        lever,
        value,
        draws,
        measure,
        gap,
      })),
    ),
  )

/**
 * One row for each draw, point and measure. Draw i uses the same random streams at every point. Distances and gaps are
 * in nats.
 */
export function curveDrawsTable(sweeps: Sweeps): Table {
  function* rows(): Iterable<readonly Cell[]> {
    for (const { lever, value, draws, measure, gap } of each(sweeps)) {
      for (let draw = 0; draw < draws; draw++) {
        yield [lever, value, draw, measure, gap.anchor.values[draw], gap.synthetic.values[draw], gap.gap.values[draw]]
      }
    }
  }
  return { columns: ['lever', 'value', 'draw', 'measure', 'anchor', 'synthetic', 'gap'], rows: rows() }
}

const QUANTITIES = ['anchor', 'synthetic', 'gap'] as const

/** One row for each point, measure and quantity. */
export function curveSummaryTable(sweeps: Sweeps): Table {
  const rows = each(sweeps).flatMap(({ lever, value, measure, gap }) =>
    QUANTITIES.map((quantity): Cell[] => {
      const { count, median, lowerQuartile, upperQuartile, medianError, mean, standardDeviation } =
        gap[quantity].summary
      return [
        lever,
        value,
        measure,
        quantity,
        count,
        median,
        lowerQuartile,
        upperQuartile,
        medianError,
        mean,
        standardDeviation,
      ]
    }),
  )
  return {
    columns: [
      'lever',
      'value',
      'measure',
      'quantity',
      'draws',
      'median',
      'lower_quartile',
      'upper_quartile',
      'median_error',
      'mean',
      'standard_deviation',
    ],
    rows,
  }
}
