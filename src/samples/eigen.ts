/**
 * Eigenvalues and eigenvectors of a symmetric matrix in steps: ml-matrix has them, too, but cannot be paused, and for
 * 1024 rows takes many seconds. Householder's reduction to a tridiagonal matrix, then QL with implicit shifts (Martin,
 * Reinsch & Wilkinson 1968; Dubrulle, Martin & Wilkinson 1968). Eigenvectors are rows, so that loops run along memory.
 */
import { WORK_PER_STEP, type Steps } from '../steps/steps.ts'

export interface Eigen {
  /** From the largest down. */
  readonly values: Float64Array
  /** n × n, row i for value i, orthonormal. */
  readonly vectors: Float64Array
}

/** Multiplications with an addition in one unit of work. */
const MULTIPLICATIONS = 10

/** @param matrix n × n, symmetric, of finite numbers of moderate size; its contents are lost */
export function* symmetricEigenSteps(matrix: Float64Array, n: number): Steps<Eigen> {
  const beside = new Float64Array(n)
  const factors = yield* reduceSteps(matrix, n, beside)
  const diagonal = Float64Array.from({ length: n }, (_, i) => matrix[i * n + i])
  const vectors = yield* transformationSteps(matrix, n, factors)
  yield* diagonalizeSteps(diagonal, beside, vectors, n)
  const order = Array.from(diagonal, (_, i) => i).sort((a, b) => diagonal[b] - diagonal[a] || a - b)
  const sorted = new Float64Array(n * n)
  order.forEach((from, to) => sorted.set(vectors.subarray(from * n, from * n + n), to * n))
  return { values: Float64Array.from(order, i => diagonal[i]), vectors: sorted }
}

/**
 * Makes the matrix tridiagonal by reflections I − factor · v vᵀ, one for each of the first rows. The diagonal stays in
 * its place, what stands beside it goes to `beside`, and v takes the place of the rest of its row.
 */
function* reduceSteps(matrix: Float64Array, n: number, beside: Float64Array): Steps<Float64Array> {
  const factors = new Float64Array(n)
  const product = new Float64Array(n)
  let work = 0
  for (let k = 0; k < n - 1; k++) {
    const vector = matrix.subarray(k * n, k * n + n)
    let rest = 0
    for (let j = k + 2; j < n; j++) rest += vector[j] * vector[j]
    beside[k] = vector[k + 1]
    if (rest === 0) continue
    const length = Math.sqrt(vector[k + 1] * vector[k + 1] + rest)
    beside[k] = vector[k + 1] > 0 ? -length : length
    vector[k + 1] -= beside[k]
    const factor = 2 / (vector[k + 1] * vector[k + 1] + rest)
    factors[k] = factor
    let along = 0
    for (let i = k + 1; i < n; i++) {
      product[i] = factor * dot(matrix, i * n, vector, k + 1, n)
      along += product[i] * vector[i]
      if ((work += (n - k) / MULTIPLICATIONS) >= WORK_PER_STEP) {
        work = 0
        yield
      }
    }
    const half = 0.5 * factor * along
    for (let i = k + 1; i < n; i++) product[i] -= half * vector[i]
    for (let i = k + 1; i < n; i++) {
      reflectRow(matrix, i * n, vector, product, k + 1, n, vector[i], product[i])
      if ((work += (2 * (n - k)) / MULTIPLICATIONS) >= WORK_PER_STEP) {
        work = 0
        yield
      }
    }
  }
  return factors
}

/** The product of all reflections, transposed. */
function* transformationSteps(matrix: Float64Array, n: number, factors: Float64Array): Steps<Float64Array> {
  const result = new Float64Array(n * n)
  for (let i = 0; i < n; i++) result[i * n + i] = 1
  let work = 0
  for (let k = n - 2; k >= 0; k--) {
    if (factors[k] === 0) continue
    const vector = matrix.subarray(k * n, k * n + n)
    for (let i = k + 1; i < n; i++) {
      const along = factors[k] * dot(result, i * n, vector, k + 1, n)
      subtractMultiple(result, i * n, vector, along, k + 1, n)
      if ((work += (2 * (n - k)) / MULTIPLICATIONS) >= WORK_PER_STEP) {
        work = 0
        yield
      }
    }
  }
  return result
}

/** Takes what stands beside the diagonal to 0 by rotations, and turns the rows of `vectors` along. */
function* diagonalizeSteps(
  diagonal: Float64Array,
  beside: Float64Array,
  vectors: Float64Array,
  n: number,
): Steps<void> {
  let size = 0
  for (let i = 0; i < n; i++) size = Math.max(size, Math.abs(diagonal[i]) + Math.abs(beside[i]))
  const none = Number.EPSILON * size
  let work = 0
  for (let first = 0; first < n; first++) {
    for (;;) {
      let last = first
      while (last < n - 1 && Math.abs(beside[last]) > none) last++
      if (last === first) break
      const shift = (diagonal[first + 1] - diagonal[first]) / (2 * beside[first])
      const root = Math.sqrt(shift * shift + 1)
      let g = diagonal[last] - diagonal[first] + beside[first] / (shift + (shift < 0 ? -root : root))
      let sine = 1
      let cosine = 1
      let moved = 0
      let i = last - 1
      for (; i >= first; i--) {
        const f = sine * beside[i]
        const b = cosine * beside[i]
        const length = Math.sqrt(f * f + g * g)
        beside[i + 1] = length
        if (length === 0) {
          diagonal[i + 1] -= moved
          break
        }
        sine = f / length
        cosine = g / length
        g = diagonal[i + 1] - moved
        const turn = (diagonal[i] - g) * sine + 2 * cosine * b
        moved = sine * turn
        diagonal[i + 1] = g + moved
        g = cosine * turn - b
        rotateRows(vectors, i * n, n, cosine, sine)
        if ((work += (4 * n) / MULTIPLICATIONS) >= WORK_PER_STEP) {
          work = 0
          yield
        }
      }
      beside[last] = 0
      if (i >= first) continue
      diagonal[first] -= moved
      beside[first] = g
    }
  }
}

function dot(a: Float64Array, at: number, vector: Float64Array, from: number, to: number): number {
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  let j = from
  for (; j + 4 <= to; j += 4) {
    s0 += a[at + j] * vector[j]
    s1 += a[at + j + 1] * vector[j + 1]
    s2 += a[at + j + 2] * vector[j + 2]
    s3 += a[at + j + 3] * vector[j + 3]
  }
  for (; j < to; j++) s0 += a[at + j] * vector[j]
  return s0 + s1 + (s2 + s3)
}

function reflectRow(
  matrix: Float64Array,
  at: number,
  vector: Float64Array,
  product: Float64Array,
  from: number,
  to: number,
  ofVector: number,
  ofProduct: number,
): void {
  for (let j = from; j < to; j++) matrix[at + j] -= ofVector * product[j] + ofProduct * vector[j]
}

function subtractMultiple(
  matrix: Float64Array,
  at: number,
  vector: Float64Array,
  multiple: number,
  from: number,
  to: number,
): void {
  for (let j = from; j < to; j++) matrix[at + j] -= multiple * vector[j]
}

/** Rotates the row at `at` and the one after it. */
function rotateRows(vectors: Float64Array, at: number, n: number, cosine: number, sine: number): void {
  for (let j = at; j < at + n; j++) {
    const upper = vectors[j]
    const lower = vectors[j + n]
    vectors[j + n] = sine * upper + cosine * lower
    vectors[j] = cosine * upper - sine * lower
  }
}
