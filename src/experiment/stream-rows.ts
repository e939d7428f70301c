/**
 * How much a point tells of the component it came from, station by station, as rows of numbers and as their means. This
 * file does not compute rows, so that a page can read them without the engine.
 */

/** Where a point may be looked at, from the truth to the fit that learnt from the synthetic data. */
export const STATIONS = ['truth', 'anchorData', 'prompt', 'generator', 'syntheticFit'] as const
export type Station = (typeof STATIONS)[number]

/** In nats, from 0, by the role of the component that the point came from. They sum to the width of the stream. */
export interface Widths {
  readonly K: number
  readonly J: number
  readonly L: number
}
export type StationWidths = Readonly<Record<Station, Widths>>

/** Means over draws. */
export interface MeanStream {
  readonly draws: number
  readonly widths: StationWidths
  /** The standard error of the total of each station, in nats; 0 for a single draw, which does not show it. */
  readonly errors: Readonly<Record<Station, number>>
}

/** The numbers in a row: the three widths of each station in turn. */
export const STREAM_COLUMNS = 3 * STATIONS.length

export const streamRow = (widths: StationWidths): number[] =>
  STATIONS.flatMap(station => [widths[station].K, widths[station].J, widths[station].L])

/** The other way round. */
export const streamWidths = (row: ArrayLike<number>): StationWidths =>
  byStation(column => ({ K: row[column], J: row[column + 1], L: row[column + 2] }))

const byStation = <Value>(valueAt: (column: number) => Value): Readonly<Record<Station, Value>> =>
  Object.fromEntries(STATIONS.map((station, i) => [station, valueAt(3 * i)])) as Record<Station, Value>

/**
 * The means over draws.
 * @param rows draws × STREAM_COLUMNS, at least one draw
 */
export function meanStream(rows: Float64Array): MeanStream {
  const draws = rows.length / STREAM_COLUMNS
  const meanOf = (valueOf: (row: number) => number): number => {
    let sum = 0
    for (let row = 0; row < rows.length; row += STREAM_COLUMNS) sum += valueOf(row)
    return sum / draws
  }
  const errorAt = (column: number): number => {
    const total = (row: number) => rows[row + column] + rows[row + column + 1] + rows[row + column + 2]
    const mean = meanOf(total)
    const variance = meanOf(row => (total(row) - mean) * (total(row) - mean))
    return draws > 1 ? Math.sqrt(variance / (draws - 1)) : 0
  }
  return {
    draws,
    widths: streamWidths(Array.from({ length: STREAM_COLUMNS }, (_, column) => meanOf(row => rows[row + column]))),
    errors: byStation(errorAt),
  }
}
