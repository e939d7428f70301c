/** Reasons to read the number with care, each with a remedy. The number itself is not changed. */
import type { Draw, Gap } from '../../src/experiment/results.ts'
import { PARAMETERS, type Measure, type Parameters } from '../../src/parameters/parameters.ts'
import { formatError } from '../terms/format.ts'
import { MEASURE_LOOKS } from '../terms/measures.ts'
import type { Subjects } from '../words/subjects.ts'

export interface Doubt {
  readonly about: string
  readonly text: string
  readonly remedy?: { readonly label: string; readonly change: Partial<Parameters> }
}

type Words = Subjects['doubts']

const FITS = ['anchorFit', 'syntheticFit'] as const

function limitDoubt(draw: Draw, words: Words): Doubt | null {
  const unfinished = FITS.filter(name => !draw[name].converged)
  if (unfinished.length === 0) return null
  const { maxIterations } = draw.parameters
  const most = PARAMETERS.maxIterations.max
  return {
    about: 'limit',
    text: words.limit(unfinished.length === 2 ? 'both' : unfinished[0], maxIterations),
    remedy: maxIterations < most ? { label: words.goOn(most), change: { maxIterations: most } } : undefined,
  }
}

function fewPointsDoubts(draw: Draw, words: Words): Doubt[] {
  return FITS.flatMap(name => {
    const { mixture, requested } = draw[name]
    const components = mixture.weights.length
    return components < requested ? [{ about: name, text: words.fewPoints(name, components, requested) }] : []
  })
}

function lostDoubts(draw: Draw, words: Words): Doubt[] {
  return FITS.flatMap(name => {
    const { emptied, collapsed } = draw[name]
    const gone: Doubt[] = []
    if (emptied.length > 0) gone.push({ about: `emptied ${name}`, text: words.emptied(emptied.length, name) })
    if (collapsed.length > 0) gone.push({ about: `collapsed ${name}`, text: words.collapsed(collapsed.length, name) })
    return gone
  })
}

function estimateDoubt({ gap: { value, error } }: Gap, measure: Measure, words: Words): Doubt | null {
  const { decimals } = MEASURE_LOOKS[measure]
  const matters = error >= 0.5 * 10 ** -decimals && error > Math.abs(value) / 3
  if (!matters) return null
  return { about: 'estimate', text: words.estimate(formatError(error, decimals)!) }
}

/** The doubts about a draw and its gap in the shown measure. */
export function doubtsAbout(draw: Draw, gap: Gap, measure: Measure, words: Words): Doubt[] {
  return [
    limitDoubt(draw, words),
    ...fewPointsDoubts(draw, words),
    ...lostDoubts(draw, words),
    estimateDoubt(gap, measure, words),
  ].filter(doubt => doubt !== null)
}
