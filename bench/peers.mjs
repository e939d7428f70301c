// EM of other npm packages. Each runs from one start for one number of iterations, where the package lets us set them.
import { seeded } from './seeded.mjs'

/**
 * @typedef {object} Problem
 * @property {number[][]} points
 * @property {{ weights: number[], means: number[][], covariances: number[][][] }} start
 * @property {number} iterations
 */

/**
 * gaussian-mixture-model 1.1.5. The published package cannot be loaded: it imports cholesky-tools, which it does not
 * declare. Here that package is installed beside it. It does not regularise covariances, and stops when one has
 * collapsed.
 */
async function gaussianMixtureModel() {
  const { default: Model } = await import('gaussian-mixture-model')
  return ({ points, start, iterations }) => {
    const model = new Model({ ...start, bufferSize: points.length })
    for (const point of points) model.addPoint(point)
    let done = 0
    while (done < iterations && !model.singularity) {
      model.runEM(1)
      done++
    }
    return done
  }
}

/**
 * expectation-maximization 1.5.0. It accepts no start and no number of iterations, only a threshold. Here the threshold
 * counts the iterations.
 */
async function expectationMaximization() {
  const { default: fit } = await import('expectation-maximization')
  return ({ points, start, iterations }) => {
    let done = 0
    const threshold = { valueOf: () => (++done < iterations ? -1 : Infinity) }
    seeded(() => fit(points, start.weights.length, threshold))
    return done
  }
}

/**
 * The packages that can be loaded, as functions that solve a problem and return the number of iterations; and the
 * reasons why others cannot be loaded.
 */
export async function loadPeers() {
  const peers = {}
  const missing = []
  for (const [name, load] of Object.entries({
    'gaussian-mixture-model': gaussianMixtureModel,
    'expectation-maximization': expectationMaximization,
  })) {
    try {
      peers[name] = await load()
    } catch (reason) {
      missing.push(`${name}: ${reason.message.split('\n')[0]}`)
    }
  }
  return { peers, missing }
}
