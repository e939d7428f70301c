/** SVG paths through given points, rounded to a hundredth of a pixel. */

type Point = readonly [x: number, y: number]

const joined = (points: readonly Point[]): string =>
  points.map(([x, y]) => `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`).join('L')

/** A line from point to point. A single point becomes a closed path, so that a round cap shows it. */
export const linePath = (points: readonly Point[]): string =>
  points.length > 0 ? `M${joined(points)}${points.length === 1 ? 'Z' : ''}` : ''

/** The area between two lines whose points have the same x values. */
export const bandPath = (upper: readonly Point[], lower: readonly Point[]): string =>
  upper.length > 0 ? `M${joined([...upper, ...lower.toReversed()])}Z` : ''
