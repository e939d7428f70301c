// The mixtures and the points that are measured with.

/** The generator of a published world, with so many components. */
export const worldOf = ({ drawExperiment }, components, setting = {}) =>
  drawExperiment({ K: 1, J: Math.ceil((components - 1) / 2), L: Math.floor((components - 1) / 2), ...setting })
    .generator

export const rowsOf = ({ sampleMixture, stream }, mixture, n) =>
  sampleMixture(mixture, n, stream(1, 0, 'growth')).points

/** Two samples, each of a world of its own. */
export const samplesOf = (engine, n, dimension) =>
  [1, 2].map(seed => rowsOf(engine, worldOf(engine, 6, { dimension, seed }), n))

/** Rows of many columns: some directions that matter, and noise. */
export function wideRows({ stream }, n, columns, axes) {
  const random = stream(1, 0, 'bench wide')
  const directions = Float64Array.from({ length: axes * columns }, () => random.normal())
  const rows = new Float64Array(n * columns)
  for (let i = 0; i < n; i++) {
    const at = Array.from({ length: axes }, (_, axis) => random.normal() * (axis + 1))
    for (let j = 0; j < columns; j++) {
      const sum = at.reduce((sum, value, axis) => sum + value * directions[axis * columns + j], 0)
      rows[i * columns + j] = sum + random.normal()
    }
  }
  return rows
}
