/**
 * The numbers of the published estimator (Gan & Liu, ICLR 2025, Appendix B, and the published code). They have a file
 * of their own, so that a page can use them without the estimator.
 */

export const ROUNDS = 100
/** Points drawn from each mixture in each round. */
export const POINTS = 1000
/** Cells along each axis of a histogram. */
export const BINS = 50
/** The density of an empty cell, instead of 0. */
export const FLOOR = 1e-10
