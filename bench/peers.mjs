// EM as other npm packages have it, each from one start to one number of iterations where it lets itself be told.
import { seeded } from './seeded.mjs'

/**
 * @typedef {object} Problem
 * @property {number[][]} points
 * @property {{ weights: number[], means: number[][], covariances: number[][][] }} start
 * @property {number} iterations
 */

/**
 * gaussian-mixture-model 1.1.5. As published it cannot be loaded: it imports cholesky-tools, which it does not declare.
 * Here that package is installed beside it. It adds nothing to a covariance, and stops when one has collapsed.
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
 * expectation-maximization 1.5.0. It takes no start, and no number of iterations: only a threshold, which counts them
 * here.
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
 * Those that can be loaded, as functions that solve a problem and tell how many iterations they did; and why others
 * cannot.
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
