/** The warnings before slow draws. */
import { secondsPerDraw } from '../../src/experiment/cost.ts'
import type { Parameters } from '../../src/parameters/parameters.ts'
import type { Subjects } from '../words/subjects.ts'

/** Seconds for one draw; from here on the picture is too slow to follow a drag. */
const SLOW = 0.3

function paceOf(seconds: number): 'half' | 'one' | 'few' {
  if (seconds < 0.75) return 'half'
  return seconds < 1.2 ? 'one' : 'few'
}

/** A kind warning if a draw is slow, or null. */
export function workNote(parameters: Parameters, words: Subjects['levers']): string | null {
  const seconds = secondsPerDraw(parameters)
  return seconds < SLOW ? null : words.slow(paceOf(seconds))
}

/** The warning before a change that makes draws slow, or even slower. */
export function warningBefore(change: Partial<Parameters>, now: Parameters, words: Subjects['levers']): string | null {
  const next = { ...now, ...change }
  return secondsPerDraw(next) > secondsPerDraw(now) ? workNote(next, words) : null
}
