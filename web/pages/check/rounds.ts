/**
 * Draws are computed in rounds. Every point of every panel finishes a round before the next one begins, so that all
 * panels grow together.
 */

/** The number of draws at every point in the first round; each later round has more. */
const FIRST_ROUND = 4
const ROUND = 8

/** The number of draws to request when `done` draws are finished at every point. */
export function nextRound(done: number, wanted: number): number {
  const round = done < FIRST_ROUND ? FIRST_ROUND : done + ROUND - ((done - FIRST_ROUND) % ROUND)
  return Math.min(round, wanted)
}
