/**
 * k-means, which gives EM its start. First come the initial centres by greedy k-means++ (Arthur & Vassilvitskii 2007,
 * with scikit-learn's 2 + ⌊ln k⌋ candidates), then Lloyd's iterations, with the stopping rules of scikit-learn's
 * KMeans.
 */
import { WORK_PER_STEP, type Steps } from '../steps/steps.ts'
import { log } from '../elementary/log.ts'
import type { Random } from '../random/random.ts'

const MAX_ITERATIONS = 300
/** The iterations stop when the summed squared shift of the centres is below this share of the data's mean variance. */
const TOLERANCE = 1e-4

export interface Clusters {
  /** The cluster, 0 … k − 1, of each point. */
  readonly labels: Int32Array
  /**
   * k × d. Where points coincide, some clusters may have no points; their centres stay where they were first placed.
   */
  readonly centres: Float64Array
}

/** Clusters of n points (n × d, row-major). Needs 1 ≤ k ≤ n. */
export function* kMeansSteps(points: Float64Array, dimension: number, k: number, random: Random): Steps<Clusters> {
  const n = points.length / dimension
  const centres = yield* initialCentres(points, dimension, k, random)
  const labels = new Int32Array(n).fill(-1)
  const distances = new Float64Array(n)
  const tolerance = TOLERANCE * meanVariance(points, dimension)
  for (let iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
    const changed = yield* assign(points, dimension, centres, labels, distances)
    if (!changed) return { labels, centres }
    const shift = moveCentres(points, dimension, centres, labels, distances)
    if (shift <= tolerance) break
    yield
  }
  yield* assign(points, dimension, centres, labels, distances)
  return { labels, centres }
}

/** Between row i of one table and row j of another; d columns each. */
export function squaredDistance(a: Float64Array, i: number, b: Float64Array, j: number, d: number): number {
  let sum = 0
  for (let m = 0; m < d; m++) {
    const difference = a[i * d + m] - b[j * d + m]
    sum += difference * difference
  }
  return sum
}

/**
 * For each new centre, a few points are drawn in proportion to their squared distance from the centres. The best is
 * kept.
 */
function* initialCentres(points: Float64Array, d: number, k: number, random: Random): Steps<Float64Array> {
  const n = points.length / d
  const candidates = 2 + Math.floor(log(k))
  const centres = new Float64Array(k * d)
  const choose = (centre: number, point: number) => centres.set(points.subarray(point * d, point * d + d), centre * d)
  choose(0, random.integer(n))
  let closest = new Float64Array(n)
  let potential = 0
  for (let i = 0; i < n; i++) potential += closest[i] = squaredDistance(points, i, centres, 0, d)
  let trial = new Float64Array(n)
  let best = new Float64Array(n)
  let work = n
  for (let c = 1; c < k; c++) {
    let bestPotential = Infinity
    let bestPoint = 0
    for (let t = 0; t < candidates; t++) {
      const candidate = pointAtShare(closest, random.uniform() * potential)
      let sum = 0
      for (let i = 0; i < n; i++)
        sum += trial[i] = Math.min(closest[i], squaredDistance(points, i, points, candidate, d))
      if (sum < bestPotential) {
        bestPotential = sum
        bestPoint = candidate
        ;[best, trial] = [trial, best]
      }
      work += n
      if (work > WORK_PER_STEP) {
        work = 0
        yield
      }
    }
    choose(c, bestPoint)
    potential = bestPotential
    ;[closest, best] = [best, closest]
  }
  return centres
}

/** The first point at which the running sum of squared distances reaches `share`. */
function pointAtShare(closest: Float64Array, share: number): number {
  let sum = 0
  for (let i = 0; i < closest.length; i++) {
    sum += closest[i]
    if (sum >= share) return i
  }
  return closest.length - 1
}

/** Assigns each point to its nearest centre. Returns whether any point changed its cluster. */
function* assign(
  points: Float64Array,
  d: number,
  centres: Float64Array,
  labels: Int32Array,
  distances: Float64Array,
): Steps<boolean> {
  const k = centres.length / d
  let changed = false
  let work = 0
  for (let i = 0; i < labels.length; i++) {
    let nearest = 0
    let smallest = Infinity
    for (let c = 0; c < k; c++) {
      const distance = squaredDistance(points, i, centres, c, d)
      if (distance < smallest) {
        smallest = distance
        nearest = c
      }
    }
    distances[i] = smallest
    if (labels[i] !== nearest) {
      labels[i] = nearest
      changed = true
    }
    work += k
    if (work > WORK_PER_STEP) {
      work = 0
      yield
    }
  }
  return changed
}

/**
 * Moves each centre to the mean of its points. The centre of an empty cluster moves to the point that is farthest from
 * its own centre. Returns the summed squared shift.
 */
function moveCentres(
  points: Float64Array,
  d: number,
  centres: Float64Array,
  labels: Int32Array,
  distances: Float64Array,
): number {
  const k = centres.length / d
  const sums = new Float64Array(k * d)
  const counts = new Int32Array(k)
  for (let i = 0; i < labels.length; i++) {
    counts[labels[i]]++
    for (let m = 0; m < d; m++) sums[labels[i] * d + m] += points[i * d + m]
  }
  for (let c = 0; c < k; c++) {
    if (counts[c] > 0) continue
    const farthest = indexOfLargest(distances)
    distances[farthest] = 0
    const from = labels[farthest]
    if (counts[from] < 2) continue
    counts[from]--
    counts[c] = 1
    for (let m = 0; m < d; m++) {
      sums[from * d + m] -= points[farthest * d + m]
      sums[c * d + m] = points[farthest * d + m]
    }
  }
  let shift = 0
  for (let c = 0; c < k; c++) {
    if (counts[c] === 0) continue
    for (let m = 0; m < d; m++) {
      const next = sums[c * d + m] / counts[c]
      const difference = next - centres[c * d + m]
      shift += difference * difference
      centres[c * d + m] = next
    }
  }
  return shift
}

function indexOfLargest(values: Float64Array): number {
  let largest = 0
  for (let i = 1; i < values.length; i++) if (values[i] > values[largest]) largest = i
  return largest
}

function meanVariance(points: Float64Array, d: number): number {
  const n = points.length / d
  let total = 0
  for (let m = 0; m < d; m++) {
    let mean = 0
    for (let i = 0; i < n; i++) mean += points[i * d + m]
    mean /= n
    for (let i = 0; i < n; i++) {
      const deviation = points[i * d + m] - mean
      total += deviation * deviation
    }
  }
  return total / (n * d)
}
