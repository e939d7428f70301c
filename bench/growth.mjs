// How time grows with the size of the work: the slope of log time against log size.
import { alternate, spread, stopwatch } from './repeat.mjs'
import { scienceExperiments } from './science-growth.mjs'
import { rowsOf, worldOf } from './worlds.mjs'

const ROUNDS = 5
/** A measured exponent that exceeds the expected one by more than this cannot be explained by the noise of a fit. */
const TOLERANCE = 0.15

/** Slope of the least-squares line through points (x, y). */
export function slope(xs, ys) {
  const mean = values => values.reduce((sum, value) => sum + value, 0) / values.length
  const [middleX, middleY] = [mean(xs), mean(ys)]
  const across = xs.reduce((sum, x, i) => sum + (x - middleX) * (ys[i] - middleY), 0)
  return across / xs.reduce((sum, x) => sum + (x - middleX) ** 2, 0)
}

/**
 * The experiments to time: the sizes, the work at each size, and the exponent that cannot be avoided, with a reason
 * where it is not 1.
 */
function experiments(engine) {
  const { drawExperiment, fitMixture, histogramDivergence, klDivergence, logDensity } = engine
  const world = (components, dimension = 2) => worldOf(engine, components, { dimension })
  const sample = (mixture, n) => rowsOf(engine, mixture, n)
  const fit = (mixture, points, iterations) => () => {
    const { dimension } = mixture
    fitMixture(points, {
      dimension,
      components: mixture.weights.length,
      start: mixture,
      maxIterations: iterations,
      tolerance: 0,
    })
  }
  const [eight, sixteen] = [world(8), world(16)]
  const eightPoints = sample(eight, 2000)
  return [
    { what: 'EM against points', sizes: [1000, 4000, 16_000, 64_000], of: n => fit(eight, sample(eight, n), 5) },
    { what: 'EM against components', sizes: [2, 4, 8, 16, 32], of: k => fit(world(k), sample(world(k), 4000), 5) },
    { what: 'EM against iterations', sizes: [10, 40, 160], of: iterations => fit(eight, eightPoints, iterations) },
    {
      what: 'EM against dimension',
      sizes: [3, 4, 6, 8],
      expected: 2,
      why: 'a covariance has d² entries; the plane has kernels of its own',
      of: d => fit(world(8, d), sample(world(8, d), 2000), 5),
    },
    {
      what: 'a fit from k-means on, against points',
      sizes: [1000, 4000, 16_000],
      of: n => {
        const points = sample(eight, n)
        return () => fitMixture(points, { dimension: 2, components: 8, maxIterations: 20, tolerance: 0 })
      },
    },
    {
      what: 'log-density against nodes',
      sizes: [1000, 4000, 16_000, 64_000],
      of: n => {
        const points = sample(sixteen, n)
        return () => logDensity(sixteen, points)
      },
    },
    {
      what: 'a divergence against components',
      sizes: [2, 4, 8, 16, 32],
      expected: 2,
      why: 'each component brings nodes of its own',
      of: k => {
        const [p, q] = [world(k), worldOf(engine, k, { seed: 2 })]
        return () => klDivergence(p, q, { estimator: 'quadrature' })
      },
    },
    {
      what: 'histograms against points',
      sizes: [4000, 16_000, 64_000, 256_000],
      of: n => {
        const [p, q] = [sample(eight, n), sample(sixteen, n)]
        return () => histogramDivergence(p, q)
      },
    },
    {
      what: 'a draw against synthetic points',
      sizes: [500, 2000, 8000],
      of: n => () => drawExperiment({ n, maxIterations: 20 }),
    },
  ]
}

/**
 * @returns for each experiment the exponent with its quartiles over rounds, the expected exponent, and whether time
 * grows faster than expected
 */
export async function growth(engine) {
  const found = []
  for (const { what, sizes, of, expected = 1, why } of [...experiments(engine), ...scienceExperiments(engine)]) {
    const contenders = Object.fromEntries(sizes.map(size => [`at ${size}`, stopwatch(of(size))]))
    const times = await alternate(ROUNDS, contenders)
    const logSizes = sizes.map(Math.log)
    const exponents = Array.from({ length: ROUNDS }, (_, round) =>
      slope(
        logSizes,
        sizes.map(size => Math.log(times[`at ${size}`][round])),
      ),
    )
    const exponent = spread(exponents)
    found.push({
      what,
      sizes,
      seconds: sizes.map(size => spread(times[`at ${size}`]).median),
      exponent,
      expected,
      why,
      faster: exponent.median > expected + TOLERANCE,
    })
  }
  return found
}

/** The result as a table for people. */
export function growthTable(found) {
  const two = value => value.toFixed(2)
  const lines = found.map(({ what, sizes, exponent: { median, low, high }, expected, why, faster }) => {
    const verdict = faster ? 'grows faster than it need' : expected === 1 ? '' : `${expected} expected: ${why}`
    return `| ${what}, ${sizes[0]} to ${sizes.at(-1)} | ${two(median)} (${two(low)} – ${two(high)}) | ${verdict} |`
  })
  return ['| time | exponent (quartiles) | |', '|---|---|---|', ...lines].join('\n')
}
