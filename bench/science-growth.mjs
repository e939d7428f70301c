// How the time of what the theory and the data of others need grows with the size of the work.
import { samplesOf, wideRows, worldOf } from './worlds.mjs'

const NEIGHBOURS = 5
const AXES = 8

/** As those of growth.mjs. */
export function scienceExperiments(engine) {
  const { generationRows, hsic, labelInformation, mmdSquared, neighbourMeasures, principalAxes } = engine
  const allPairs = { expected: 2, why: 'all pairs are looked at' }
  const ofPairs = (what, sizes, dimension, compute) => ({
    what,
    sizes,
    ...allPairs,
    of: n => {
      const [x, y] = samplesOf(engine, n, dimension)
      return () => compute(x, y)
    },
  })
  return [
    ofPairs('MMD against rows', [500, 1000, 2000, 4000], 2, (x, y) => mmdSquared(x, y, 2)),
    ofPairs('HSIC against rows', [500, 1000, 2000, 4000], 2, (x, y) => hsic(x, y, 2, 2)),
    ofPairs('measures by neighbours against rows', [1000, 2000, 4000], 8, (x, y) =>
      neighbourMeasures(x, y, 8, NEIGHBOURS),
    ),
    {
      what: 'principal axes against rows',
      sizes: [2000, 4000, 8000, 16_000],
      of: n => {
        const rows = wideRows(engine, n, 64, AXES)
        return () => principalAxes(rows, 64, AXES)
      },
    },
    {
      what: 'a draw against generations',
      sizes: [5, 10, 20],
      of: count => () =>
        generationRows(
          {},
          Array.from({ length: count }, (_, i) => i + 1),
          0,
          1,
        ),
    },
    {
      what: 'what a point tells of its component, against components',
      sizes: [4, 8, 16, 32],
      expected: 2,
      why: 'each component brings nodes of its own',
      of: k => {
        const world = worldOf(engine, k)
        return () => labelInformation(world)
      },
    },
  ]
}
