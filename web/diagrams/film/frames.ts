/** Which frames of a film have room. */
import type { Frame } from '../measured.ts'

/** Narrower than this, in pixels, five frames would be too small to see a group shrink. */
const NARROW = 480

/** All frames, or the first, the middle one and the last. */
export function framesAt(frames: readonly Frame[], width: number): readonly Frame[] {
  if (width >= NARROW || frames.length <= 3) return frames
  return [0, Math.floor(frames.length / 2), frames.length - 1].map(i => frames[i])
}
