/** Draws thousands of points: each mark is stamped into bytes, and the canvas gets one image in each frame. */
import type { Cloud } from '../picture.ts'
import type { View } from '../view.ts'
import type { Look } from './look.ts'
import { eachPoint, type PaintedCloud } from './paint.ts'

/** The number of start positions within a pixel, along each axis. */
const PHASES = 4
/** Samples across a pixel, to count its coverage. */
const SAMPLES = 6

/** Coverage of a mark in [0, 255], side × side pixels for each of PHASES² positions. */
interface Stencil {
  readonly side: number
  readonly coverage: Uint8Array
}

export type Rgb = readonly [number, number, number]

/** Whether a point, relative to the centre of the mark, is on it. */
type Inside = (x: number, y: number) => boolean

function insideOf(kind: Cloud['kind'], { reach, line }: Look): Inside {
  if (kind === 'anchorData') return (x, y) => x * x + y * y <= reach * reach
  // Arms at 45°: across the arm is |x ∓ y| / √2.
  const half = (line / 2) * Math.SQRT2
  return (x, y) => Math.abs(x) <= reach && Math.abs(y) <= reach && (Math.abs(x - y) <= half || Math.abs(x + y) <= half)
}

function stencilOf(kind: Cloud['kind'], look: Look, ratio: number): Stencil {
  const inside = insideOf(kind, look)
  const side = Math.ceil(2 * look.reach * ratio) + 2
  const coverage = new Uint8Array(PHASES * PHASES * side * side)
  const strength = (255 * look.alpha) / (SAMPLES * SAMPLES)
  for (let index = 0; index < coverage.length; index++) {
    const column = index % side
    const row = Math.floor(index / side) % side
    const phase = Math.floor(index / (side * side))
    const centreX = side / 2 + ((phase % PHASES) + 0.5) / PHASES - 0.5
    const centreY = side / 2 + (Math.floor(phase / PHASES) + 0.5) / PHASES - 0.5
    let hits = 0
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
      const x = column + ((sample % SAMPLES) + 0.5) / SAMPLES - centreX
      const y = row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES - centreY
      if (inside(x / ratio, y / ratio)) hits++
    }
    coverage[index] = Math.round(hits * strength)
  }
  return { side, coverage }
}

const pixelsOf = (length: number, ratio: number): number => Math.max(1, Math.round(length * ratio))

/**
 * An image of the plot; marks outside of it are cut off. It is kept from frame to frame, because its memory is large.
 */
export class Stamp {
  readonly width: number
  readonly height: number
  /** The bytes in the form that ImageData takes. */
  readonly bytes: Uint8ClampedArray<ArrayBuffer>
  private readonly ratio: number
  /** The same memory, one number for each pixel. */
  private readonly pixels: Uint32Array
  /** How much of each pixel the present cloud covers, in [0, 255]. */
  private readonly covered: Uint8Array

  constructor(view: View, ratio: number) {
    this.ratio = ratio
    this.width = pixelsOf(view.plot.right - view.plot.left, ratio)
    this.height = pixelsOf(view.plot.bottom - view.plot.top, ratio)
    this.bytes = new Uint8ClampedArray(4 * this.width * this.height)
    this.pixels = new Uint32Array(this.bytes.buffer)
    this.covered = new Uint8Array(this.width * this.height)
  }

  fits(view: View, ratio: number): boolean {
    const { left, top, right, bottom } = view.plot
    const sameSize = this.width === pixelsOf(right - left, ratio) && this.height === pixelsOf(bottom - top, ratio)
    return sameSize && this.ratio === ratio
  }

  clear(): void {
    this.pixels.fill(0)
  }

  /** Draws the points of a cloud over those already there. */
  press(painted: PaintedCloud, view: View, ink: Rgb): void {
    this.cover(painted, view)
    this.colour(ink)
  }

  private cover(painted: PaintedCloud, view: View): void {
    const { covered, ratio, width, height } = this
    const { side, coverage } = stencilOf(painted.cloud.kind, painted.look, ratio)
    covered.fill(0)
    eachPoint(painted, view, (x, y, level) => {
      const left = (x - view.plot.left) * ratio - side / 2
      const top = (y - view.plot.top) * ratio - side / 2
      const column = Math.floor(left)
      const row = Math.floor(top)
      if (column < 0 || row < 0 || column + side > width || row + side > height) return
      const phase = Math.floor((top - row) * PHASES) * PHASES + Math.floor((left - column) * PHASES)
      const strength = Math.round(256 * level)
      let source = phase * side * side
      for (let j = 0; j < side; j++) {
        let target = (row + j) * width + column
        for (let i = 0; i < side; i++, source++, target++) {
          const over = coverage[source]
          if (over === 0) continue
          const under = covered[target]
          // Each mark covers its share of what is still free. The multiplication and shift divide by 255.
          covered[target] = under + (((255 - under) * over * strength * 257) >>> 24)
        }
      }
    })
  }

  private colour([red, green, blue]: Rgb): void {
    const { covered, pixels, bytes } = this
    // Numbers are little-endian on every machine that runs a browser.
    const opaque = (blue << 16) | (green << 8) | red
    for (let i = 0; i < covered.length; i++) {
      const over = covered[i]
      if (over === 0) continue
      if (pixels[i] === 0) {
        pixels[i] = (over << 24) | opaque
        continue
      }
      // The usual "source over" blending. Colours are not premultiplied, as ImageData requires.
      const byte = 4 * i
      const alpha = over + (bytes[byte + 3] * (255 - over)) / 255
      const share = over / alpha
      bytes[byte] += (red - bytes[byte]) * share
      bytes[byte + 1] += (green - bytes[byte + 1]) * share
      bytes[byte + 2] += (blue - bytes[byte + 2]) * share
      bytes[byte + 3] = alpha
    }
  }
}
