/** What a reader is told before waiting for slow draws. */
import { secondsPerDraw } from '../../src/experiment/cost.ts'
import type { Parameters } from '../../src/parameters.ts'

/** From here on the picture no longer follows a hand. */
const SLOW = 0.3

function inWords(seconds: number): string {
  if (seconds < 0.75) return 'about half a second'
  return seconds < 1.2 ? 'about a second' : 'a few seconds'
}

/** A kind warning where a draw is slow, or null. */
export function workNote(parameters: Parameters): string | null {
  const seconds = secondsPerDraw(parameters)
  return seconds < SLOW ? null : `This takes ${inWords(seconds)} a draw; the curve fills slowly.`
}

/** The same before a change that makes draws slow, or slower still. */
export function warningBefore(change: Partial<Parameters>, now: Parameters): string | null {
  const next = { ...now, ...change }
  return secondsPerDraw(next) > secondsPerDraw(now) ? workNote(next) : null
}
