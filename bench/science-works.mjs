// The functions of two samples, of axes and of criteria, each with the input that it is measured with here and in
// science.py.
import { rowsOf, samplesOf, wideRows, worldOf } from './worlds.mjs'

const NEIGHBOURS = 5
const AXES = 8
const MOST_COMPONENTS = 6

/**
 * Each work: our function and its input, the same for Python, the bar in seconds where there is one, and how far the
 * results may lie apart, relatively; none where both choose starts of their own.
 */
export function works(engine) {
  const { chooseComponents, hsic, mmdSquared, neighbourMeasures, principalAxes } = engine
  const named = { mmd: 'the distance of two samples (MMD)', hsic: 'the dependence of two columns (HSIC)' }
  const pairs = [2, 8].flatMap(dimension => {
    const [x, y] = samplesOf(engine, 2000, dimension)
    const files = [
      [x, dimension],
      [y, dimension],
    ]
    const bar = 0.15
    return [
      { work: 'mmd', ours: () => mmdSquared(x, y, dimension).unbiased },
      { work: 'hsic', ours: () => hsic(x, y, dimension, dimension).value },
    ].map(each => ({
      ...each,
      what: `${named[each.work]}, 2,000 rows each, ${dimension} columns`,
      files,
      bar,
      inReadme: dimension === 8,
      apart: 1e-9,
    }))
  })
  const [real, synthetic] = samplesOf(engine, 5000, 8)
  const columns = 256
  const wide = wideRows(engine, 20_000, columns, AXES)
  const points = rowsOf(engine, worldOf(engine, 4), 2000)
  return [
    ...pairs,
    {
      work: 'neighbours',
      what: 'precision, recall, density, coverage, 5,000 rows each, 8 columns',
      ours: () => {
        const { precision, recall, density, coverage } = neighbourMeasures(real, synthetic, 8, NEIGHBOURS)
        return [precision, recall, density, coverage]
      },
      files: [
        [real, 8],
        [synthetic, 8],
      ],
      more: [NEIGHBOURS],
      bar: 1.5,
      inReadme: true,
      apart: 1e-9,
    },
    {
      work: 'principalAxes',
      what: `the first ${AXES} principal axes, 20,000 rows, ${columns} columns`,
      ours: () => [...principalAxes(wide, columns, AXES).explained],
      files: [[wide, columns]],
      more: [AXES],
      bar: 4,
      inReadme: true,
      apart: 1e-8,
    },
    {
      work: 'criterion',
      what: `1 to ${MOST_COMPONENTS} components compared by BIC, 2,000 points`,
      ours: () => [...chooseComponents(points, 2, 1, MOST_COMPONENTS).bic],
      files: [[points, 2]],
      more: [MOST_COMPONENTS],
    },
  ]
}
