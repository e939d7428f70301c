/**
 * Draws come in rounds, each finished at every point of every panel before the next begins, so that all panels grow
 * together.
 */

/** Draws at every point in the first round, and more of them in each round after it. */
const FIRST_ROUND = 4
const ROUND = 8

/** Draws to ask for when `done` are there at every point. */
export function nextRound(done: number, wanted: number): number {
  const round = done < FIRST_ROUND ? FIRST_ROUND : done + ROUND - ((done - FIRST_ROUND) % ROUND)
  return Math.min(round, wanted)
}
