/** What a reader is told before waiting for slow draws. */
import { secondsPerDraw } from '../../src/experiment/cost.ts'
import type { Parameters } from '../../src/parameters/parameters.ts'
import type { Subjects } from '../words/subjects.ts'

/** From here on the picture no longer follows a hand. */
const SLOW = 0.3

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
