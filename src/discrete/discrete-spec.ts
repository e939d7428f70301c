/** What a discrete world is made of, and its check. Probabilities are plain arrays, so that a world can be typed in. */
import { expectNumber, expectNumbers, expectOptions, expectWhole } from '../check/check.ts'
import { MOST_STATES } from './joint.ts'

type Row = readonly number[]

/**
 * A world of the paper’s chain: S_anchor → e_p, (e_p, e_M) → M(p) = h(e_p) + g(e_M) → S_gen → W, and S_anchor → W′. The
 * values of every variable but M(p) are numbered from 0. Each row holds probabilities and sums to 1.
 */
export interface DiscreteSpec {
  /** P(S_anchor). */
  readonly anchor: Row
  /** P(e_p | S_anchor), a row for each S_anchor. */
  readonly prompt: readonly Row[]
  /** P(e_M | e_p), a row for each e_p. One row alone, or equal rows, make the two factors independent. */
  readonly model: readonly Row[]
  /** h(e_p), a whole number for each e_p. */
  readonly h: Row
  /** g(e_M), a whole number for each e_M. */
  readonly g: Row
  /**
   * P(S_gen | M(p)), a row for each value that h + g has for some pair of factors, in ascending order. Without it S_gen
   * is M(p), numbered in this order.
   */
  readonly noise?: readonly Row[] | undefined
  /** P(W | S_gen), a row for each S_gen. */
  readonly training: readonly Row[]
  /** P(W′ | S_anchor), a row for each S_anchor. Without it W′ is S_anchor. */
  readonly anchorTraining?: readonly Row[] | undefined
}

/** The same with all that may be left out, and with rows that sum to 1 as exactly as they can. */
export interface CompleteSpec extends Required<DiscreteSpec> {
  readonly noise: readonly Row[]
  readonly anchorTraining: readonly Row[]
  /** The values of M(p), ascending. */
  readonly outputs: Row
}

const KEYS = ['anchor', 'prompt', 'model', 'h', 'g', 'noise', 'training', 'anchorTraining']
/** A row that was written with rounded numbers may miss the sum 1 by so much. */
const SUM_TOLERANCE = 1e-8
/** The largest value of h and of g. Their sum is then exact. */
const LARGEST_VALUE = 1e9

/** @throws {RangeError} naming the first row, entry or size that is wrong */
export function completeSpec(spec: DiscreteSpec): CompleteSpec {
  expectOptions('The spec', spec, KEYS)
  const anchor = completeRow('anchor', spec.anchor)
  const prompt = completeRows('prompt', spec.prompt, anchor.length, 'S_anchor')
  const promptValues = prompt[0].length
  const given = Array.isArray(spec.model) && spec.model.length === 1 ? 1 : promptValues
  const rows = completeRows('model', spec.model, given, 'e_p')
  const model = given === 1 ? prompt[0].map(() => rows[0]) : rows
  const h = wholes('h', spec.h, promptValues, 'e_p')
  const g = wholes('g', spec.g, model[0].length, 'e_M')
  // Sizes are checked before anything is built of them: of a few thousand values an identity would fill the memory.
  const factors = anchor.length * h.length * g.length
  expectFew('S_anchor, e_p and e_M', factors)
  const outputs = [...new Set(h.flatMap(a => g.map(b => a + b)))].sort((a, b) => a - b)
  if (spec.noise === undefined) expectFew('S_anchor, e_p, e_M and S_gen', factors * outputs.length)
  const noise =
    spec.noise === undefined ? identity(outputs.length) : completeRows('noise', spec.noise, outputs.length, 'M(p)')
  const training = completeRows('training', spec.training, noise[0].length, 'S_gen')
  if (spec.anchorTraining === undefined) expectFew('S_anchor and W′', anchor.length * anchor.length)
  const anchorTraining =
    spec.anchorTraining === undefined
      ? identity(anchor.length)
      : completeRows('anchorTraining', spec.anchorTraining, anchor.length, 'S_anchor')
  expectFew('S_anchor, e_p, e_M, S_gen and W', factors * noise[0].length * training[0].length)
  expectFew('S_anchor and W′', anchor.length * anchorTraining[0].length)
  return { anchor, prompt, model, h, g, noise, training, anchorTraining, outputs }
}

function expectFew(variables: string, states: number): void {
  if (states > MOST_STATES)
    throw new RangeError(`The spec gives ${variables} ${states} joint values; there may be ${MOST_STATES} at most.`)
}

function completeRows(name: string, rows: unknown, count: number, by: string): Row[] {
  if (!Array.isArray(rows)) throw new RangeError(`${name} must be an array of rows of probabilities.`)
  if (rows.length !== count)
    throw new RangeError(`${name} has ${rows.length} rows; it needs ${count}, one for each value of ${by}.`)
  // An array with holes has a length but no rows, so the rows are taken by number.
  const complete = Array.from({ length: count }, (_, i) => completeRow(`${name}[${i}]`, (rows as unknown[])[i]))
  const uneven = complete.findIndex(row => row.length !== complete[0].length)
  if (uneven >= 0)
    throw new RangeError(
      `${name}[${uneven}] has ${complete[uneven].length} entries, but ${name}[0] has ${complete[0].length}.`,
    )
  return complete
}

function completeRow(name: string, row: unknown): Row {
  const values = numbersOf(name, row)
  values.forEach((value, i) => expectNumber(`${name}[${i}]`, value, 0, 1))
  const total = values.reduce((sum, value) => sum + value, 0)
  if (!(Math.abs(total - 1) <= SUM_TOLERANCE)) throw new RangeError(`${name} sums to ${total}, not to 1.`)
  return values.map(value => value / total)
}

function wholes(name: string, row: unknown, count: number, by: string): Row {
  const values = numbersOf(name, row)
  if (values.length !== count)
    throw new RangeError(`${name} has ${values.length} entries; it needs ${count}, one for each value of ${by}.`)
  values.forEach((value, i) => expectWhole(`${name}[${i}]`, value, -LARGEST_VALUE, LARGEST_VALUE))
  return values
}

function numbersOf(name: string, row: unknown): Row {
  expectNumbers(name, row)
  const { length } = row as ArrayLike<number>
  if (length === 0 || length > MOST_STATES)
    throw new RangeError(`${name} has ${length} entries; there may be 1 to ${MOST_STATES}.`)
  return Array.from(row as ArrayLike<number>)
}

const identity = (size: number): Row[] =>
  Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)))
