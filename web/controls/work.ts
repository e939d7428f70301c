/** About how long a draw takes at a setting, so that a reader is warned before waiting for one. */
import type { Parameters } from '../../src/parameters.ts'
import type { Subjects } from '../words/subjects.ts'

/** Seconds for each point and component, measured on a slow laptop; only the order of magnitude matters. */
const EM_PER_POINT = 20e-9
const DENSITY_PER_POINT = 10e-9
/** Steps after which most fits have settled, and what finding a start costs, in steps. */
const USUAL_STEPS = 30
const START = 20
/** Points at which the divergences are integrated, for each component. */
const NODES = 4 * 16 ** 2

/** From here on the picture no longer follows a hand. */
const SLOW = 0.3

export function secondsPerDraw({ K, J, L, N_k, n, fit, maxIterations }: Parameters): number {
  const generator = K + J + L
  const anchorFit = fit === 'same-size' ? generator : K
  const steps = START + Math.min(maxIterations, USUAL_STEPS)
  const em = (N_k * K * anchorFit + n * generator) * steps * EM_PER_POINT
  const nodes = (2 * (K + J) + anchorFit + generator) * NODES
  return em + nodes * (K + J + anchorFit + generator) * DENSITY_PER_POINT
}

function paceOf(seconds: number): 'half' | 'one' | 'few' {
  if (seconds < 0.75) return 'half'
  return seconds < 1.2 ? 'one' : 'few'
}

/** A kind warning where a draw is slow, or null. */
export function workNote(parameters: Parameters, words: Subjects['levers']): string | null {
  const seconds = secondsPerDraw(parameters)
  return seconds < SLOW ? null : words.slow(paceOf(seconds))
}

/** The same before a change that makes draws slow, or slower still. */
export function warningBefore(change: Partial<Parameters>, now: Parameters, words: Subjects['levers']): string | null {
  const next = { ...now, ...change }
  return secondsPerDraw(next) > secondsPerDraw(now) ? workNote(next, words) : null
}
