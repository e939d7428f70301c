/** Which draw of a curve the reader points at, to open it. */
import { usePicked } from '../usePicked.ts'
import { nearestDot, type Dot } from './draws.ts'
import type { Plot } from './plot.ts'
import type { MeasuredPoint } from './spread.ts'

const same = (a: Dot, b: Dot): boolean => a.count === b.count && a.draw === b.draw

export function usePointedDot(points: readonly MeasuredPoint[], plot: Plot | null, open: (dot: Dot) => void) {
  const { picked, handlers } = usePicked({
    at: (x, y, reach) => plot && nearestDot(points, plot, x, y, reach),
    same,
    open,
  })
  return { pointed: picked && { dot: picked.thing, hint: picked.hint }, handlers }
}
