/** The easing of everything that moves on the page, as a function: cubic-bezier(.2, 0, 0, 1). */

const [X1, X2, Y2] = [0.2, 0, 1]

const curve = (first: number, second: number, s: number): number =>
  3 * first * s * (1 - s) ** 2 + 3 * second * s ** 2 * (1 - s) + s ** 3

/** The progress, in [0, 1], after the fraction `time` of the duration. */
export function ease(time: number): number {
  if (time <= 0) return 0
  if (time >= 1) return 1
  // Bisection, because the curve is steep at its start. After 24 halvings the error is smaller than any pixel.
  let [low, high] = [0, 1]
  for (let halving = 0; halving < 24; halving++) {
    const middle = (low + high) / 2
    if (curve(X1, X2, middle) < time) low = middle
    else high = middle
  }
  return curve(0, Y2, (low + high) / 2)
}
