/**
 * The computations behind web/diagrams/measured.json: a job for each number or point of a curve, so that all cores
 * share them and a test can make some of them again.
 */
import { drawExperiment } from '../../src/experiment/draw.ts'
import { drawRows } from '../../src/experiment/sweep.ts'
import { summarize } from '../../src/experiment/summary.ts'
import { sweepPoint } from '../../src/experiment/rows.ts'
import { streamOf } from '../../src/experiment/stream.ts'
import { generations, type Generations, type GenerationsOptions } from '../../src/generations/generations.ts'
import { fillSteps, type Policy } from '../../src/generations/next.ts'
import type { Mixture } from '../../src/mixture/mixture.ts'
import { completeParameters, DEFAULTS, type Measure, type Parameters } from '../../src/parameters/parameters.ts'
import { stream } from '../../src/random/random.ts'
import { finish } from '../../src/steps/steps.ts'
import { lemmaThree } from '../../src/theory/lemma-three.ts'
import type { Frame, Measured, MeasuredCurve, MeasuredStream, Measurement } from '../../web/diagrams/measured.ts'

type Setting = Partial<Parameters>

/** Draws behind every median; the two gaps of the swap are compared with each other, so they get more. */
const DRAWS = 100
const SWAP_DRAWS = 400
/** Significant digits that the file keeps, more than any figure or sentence shows; a band needs fewer. */
const DIGITS = { value: 4, band: 3 }

const digits = (value: number, number: number): number => Number(value.toPrecision(number))
export const rounded = (value: number): number => digits(value, DIGITS.value)

interface Spread {
  readonly value: number
  readonly lower: number
  readonly upper: number
}

function spreadOf(values: Float64Array): Spread {
  const { median, lowerQuartile, upperQuartile } = summarize(values)
  return {
    value: rounded(median),
    lower: digits(lowerQuartile, DIGITS.band),
    upper: digits(upperQuartile, DIGITS.band),
  }
}

const indices = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

/** The gap of a setting, or the distance of its anchor fit, over draws. */
function measured(setting: Setting, draws: number, of: 'gap' | 'anchor' = 'gap'): Spread {
  const parameters = completeParameters(setting)
  const { measures } = sweepPoint(0, parameters, drawRows(parameters, 0, draws))
  return spreadOf(measures[parameters.measure]![of].values)
}

// The curves of the gap.

const MANY = 2000
const CURVES = {
  J: { along: 'J', setting: { K: 2, L: 0 }, from: 0 },
  JMany: { along: 'J', setting: { K: 2, L: 0, n: MANY }, from: 0 },
  L: { along: 'L', setting: { K: 2, J: 4 }, from: 0 },
  LMany: { along: 'L', setting: { K: 2, J: 4, n: MANY }, from: 0 },
  K: { along: 'K', setting: { J: 4, L: 2 }, from: 2 },
  KMany: { along: 'K', setting: { J: 4, L: 2, n: MANY }, from: 2 },
} as const satisfies Record<keyof Measured['curves'], { along: 'K' | 'J' | 'L'; setting: Setting; from: number }>
const LAST = 15

// Single numbers.

const PAPER = { K: 2, J: 2, L: 2 }
const byMeasure = (measure: Measure): Setting => ({ ...PAPER, measure })
const SWAP = { before: { K: 2, J: 4, L: 8 }, after: { K: 2, J: 8, L: 4 } }
type Value = Exclude<keyof Measured['values'], 'plane50' | 'plane500' | 'lemmaBound' | 'lemmaError'>

const VALUES: Readonly<Record<Value, { setting: Setting; draws?: number; of?: 'anchor' }>> = {
  anchor50: { setting: {}, of: 'anchor' },
  anchor500: { setting: { N_k: 500 }, of: 'anchor' },
  paperJensenShannon: { setting: byMeasure('jensen-shannon') },
  paperTruthToFit: { setting: byMeasure('truth-to-fit') },
  paperFitToTruth: { setting: byMeasure('fit-to-truth') },
  paperAsPublished: { setting: byMeasure('as-published') },
  swapBefore: { setting: SWAP.before, draws: SWAP_DRAWS },
  swapAfter: { setting: SWAP.after, draws: SWAP_DRAWS },
  question6: { setting: { K: 6, J: 2, L: 2 } },
  question6Many: { setting: { K: 6, J: 2, L: 2, n: MANY } },
  question1: { setting: { K: 1, J: 1, L: 2 } },
  question9: { setting: { K: 2, J: 4, L: 9 } },
  question9Many: { setting: { K: 2, J: 4, L: 9, n: MANY } },
  challenge: { setting: { K: 1, J: 6, L: 15 } },
}

const planeDistance = (N_k: number): number =>
  rounded(drawExperiment(completeParameters({ N_k })).gaps['jensen-shannon'].anchor.value)

/** Both sides of Lemma 3.1 over draws, with the loss clipped to [0, 10] as everywhere. */
function lemma(side: 'bound' | 'error'): Spread {
  const draws = indices(DRAWS).map(draw => lemmaThree(drawExperiment(completeParameters({ ...PAPER, draw }))))
  return spreadOf(Float64Array.from(draws, both => both[side].value))
}

// Generations.

const LINEAGE = { components: 4, points: 100, generations: 20 }
const TRUTH = { K: LINEAGE.components, J: 0, L: 0 }
const SHARES = indices(11).map(tenths => tenths / 10)
/** What the film shows. */
const FRAMES = [0, 1, 3, 10, 20]
/** Each draw has a truth of its own, and random numbers of its own. */
const truthOf = (draw: number): Mixture => drawExperiment(completeParameters({ ...TRUTH, n: 10, N_k: 5, draw })).truth
const lineage = (draw: number, options: Partial<GenerationsOptions>): Generations =>
  generations(truthOf(draw), { ...LINEAGE, seed: DEFAULTS.seed + draw, ...options })

/**
 * The distances of each generation over draws.
 * @param last the last generation: a generation does not depend on those after it
 */
export function descent(policy: Policy, fresh: number, last = LINEAGE.generations): MeasuredCurve['points'] {
  const lines = indices(DRAWS).map(draw => lineage(draw, { policy, fresh, generations: last }).distances[0])
  return indices(last + 1).map(g => ({ at: g, ...spreadOf(Float64Array.from(lines, line => line[g])) }))
}

const componentsOf = (mixture: Mixture): Frame['fit'] =>
  Array.from(mixture.weights, (weight, c) => ({
    x: rounded(mixture.means[2 * c]),
    y: rounded(mixture.means[2 * c + 1]),
    xx: rounded(mixture.covariances[4 * c]),
    xy: rounded(mixture.covariances[4 * c + 1]),
    yy: rounded(mixture.covariances[4 * c + 3]),
    weight: rounded(weight),
  }))

/** Points of the film: enough to show where the others are. */
const FILM_POINTS = 50

/** The first points of those that the next generation learns from. */
function handedOn(fit: Mixture, seed: number, g: number): Frame['points'] {
  const points = new Float64Array(2 * LINEAGE.points)
  finish(fillSteps(fit, points, new Int32Array(LINEAGE.points), stream(seed, 0, 'generation points', g + 1)))
  return indices(FILM_POINTS).map(i => [tenth(points[2 * i]), tenth(points[2 * i + 1])] as const)
}

/** A place in the film needs no more digits. A file of JSON has no −0. */
const tenth = (value: number): number => Math.round(10 * value) / 10 + 0 + 0

/** The smallest determinant of a covariance: near zero where a component is a needle. */
const thinnest = (mixture: Mixture): number =>
  Math.min(...componentsOf(mixture).map(({ xx, xy, yy }) => xx * yy - xy * xy))

/**
 * The draw for the film: its line of descent, replaced each time, ends in the middle half of all, and of those it is the
 * one without needles, so that the eye can follow its components.
 */
function filmed(): number {
  const ends = indices(DRAWS).map(draw => lineage(draw, {}).distances[0][LINEAGE.generations])
  const { lowerQuartile, upperQuartile } = summarize(Float64Array.from(ends))
  const typical = indices(DRAWS).filter(draw => ends[draw] >= lowerQuartile && ends[draw] <= upperQuartile)
  const thickness = typical.map(draw => thinnest(truthOf(draw)))
  return typical[thickness.indexOf(Math.max(...thickness))]
}

export function filmOf(draw: number): Measured['film'] {
  const { distances, fits } = lineage(draw, { fits: true })
  return {
    draw,
    truth: componentsOf(truthOf(draw)),
    frames: FRAMES.map(g => ({
      generation: g,
      distance: rounded(distances[0][g]),
      fit: componentsOf(fits![0][g]),
      points: handedOn(fits![0][g], DEFAULTS.seed + draw, g),
    })),
  }
}

function streamed(setting: Setting): MeasuredStream {
  const { draws, widths, errors } = streamOf(setting, DRAWS)
  const roundedWidths = Object.fromEntries(
    Object.entries(widths).map(([station, { K, J, L }]) => [station, { K: rounded(K), J: rounded(J), L: rounded(L) }]),
  ) as MeasuredStream['widths']
  return { draws, setting, widths: roundedWidths, error: rounded(Math.max(...Object.values(errors))) }
}

/** All jobs by name, and how long each takes beside the others: the dearest first keeps all cores busy to the end. */
export const JOBS: Readonly<Record<string, { readonly cost: number; readonly run: () => unknown }>> = {
  ...Object.fromEntries(
    Object.entries(CURVES).flatMap(([name, { along, setting, from }]) =>
      indices(LAST - from + 1).map(i => {
        const at = from + i
        const many = 'n' in setting ? 4 : 1
        return [
          `curve ${name} ${at}`,
          { cost: many * (6 + at), run: () => ({ at, ...measured({ ...setting, [along]: at }, DRAWS) }) },
        ]
      }),
    ),
  ),
  ...Object.fromEntries(
    Object.entries(VALUES).map(([name, { setting, draws = DRAWS, of }]) => [
      `value ${name}`,
      {
        cost: (draws / 10) * ('n' in setting ? 4 : 1),
        run: () => ({ ...measured(setting, draws, of), draws, setting }),
      },
    ]),
  ),
  'plane 50': { cost: 1, run: () => planeDistance(50) },
  'plane 500': { cost: 1, run: () => planeDistance(500) },
  'lemma bound': { cost: 60, run: () => ({ ...lemma('bound'), draws: DRAWS, setting: PAPER }) },
  'lemma error': { cost: 60, run: () => ({ ...lemma('error'), draws: DRAWS, setting: PAPER }) },
  'descent keep': { cost: 300, run: () => descent('keep', 0) },
  'descent sample': { cost: 100, run: () => descent('sample', 0) },
  ...Object.fromEntries(
    SHARES.map(share => [`descent fresh ${share}`, { cost: 100, run: () => descent('replace', share) }]),
  ),
  'stream before': { cost: 30, run: () => streamed(SWAP.before) },
  'stream after': { cost: 30, run: () => streamed(SWAP.after) },
  film: { cost: 100, run: () => filmOf(filmed()) },
}

/** The file, from the result of each job. */
export function assembled(resultOf: (job: string) => unknown): Measured {
  const curve = (name: keyof typeof CURVES): MeasuredCurve => {
    const { along, setting, from } = CURVES[name]
    const points = indices(LAST - from + 1).map(i => resultOf(`curve ${name} ${from + i}`))
    return { along, draws: DRAWS, setting, points: points as MeasuredCurve['points'] }
  }
  const value = (name: string) => resultOf(name) as Measurement
  const descended = (name: string, setting: Setting): MeasuredCurve => ({
    along: 'generation',
    draws: DRAWS,
    setting: { ...TRUTH, n: LINEAGE.points, ...setting },
    points: resultOf(`descent ${name}`) as MeasuredCurve['points'],
  })
  return {
    seed: DEFAULTS.seed,
    values: {
      ...(Object.fromEntries(Object.keys(VALUES).map(name => [name, value(`value ${name}`)])) as Record<
        Value,
        Measurement
      >),
      plane50: resultOf('plane 50') as number,
      plane500: resultOf('plane 500') as number,
      lemmaBound: value('lemma bound'),
      lemmaError: value('lemma error'),
    },
    curves: {
      J: curve('J'),
      JMany: curve('JMany'),
      L: curve('L'),
      LMany: curve('LMany'),
      K: curve('K'),
      KMany: curve('KMany'),
    },
    descents: {
      keep: descended('keep', { policy: 'keep' }),
      sample: descended('sample', { policy: 'sample' }),
      fresh: SHARES.map(share => ({ share, curve: descended(`fresh ${share}`, { fresh: share }) })),
    },
    stream: { before: resultOf('stream before') as MeasuredStream, after: resultOf('stream after') as MeasuredStream },
    film: resultOf('film') as Measured['film'],
  }
}

/** The other way round: the result of each job, from the file. */
export function resultsIn(file: Measured): ReadonlyMap<string, unknown> {
  const results = new Map<string, unknown>()
  const collect = (job: unknown, result: unknown): void => {
    if (typeof job === 'string' && job in JOBS) results.set(job, result)
    else if (typeof job === 'object' && job !== null)
      for (const [key, part] of Object.entries(job)) collect(part, (result as Record<string, unknown>)[key])
  }
  collect(
    assembled(job => job),
    file,
  )
  return results
}
