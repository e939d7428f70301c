/**
 * While the reader drags a lever, the engine computes the draws at the lever's other places, the nearest first. When
 * the lever comes to such a place, its draw is ready and is painted in the next frame.
 */
import type { Draw } from '../../../src/experiment/results.ts'
import { PARAMETERS, type Lever, type Parameters } from '../../../src/parameters/parameters.ts'
import { sameDraw } from './sameDraw.ts'

/** If a draw takes longer than this, in milliseconds, no further draw is computed ahead: it would cost too much. */
const DEAR = 60
/** The most draws kept: the number of places on two levers. */
const MOST = 34

export class Ahead {
  private readonly draw: (parameters: Parameters, signal: AbortSignal) => Promise<Draw>
  private readonly present: () => Parameters
  private kept: Draw[] = []
  private controller: AbortController | null = null

  constructor(draw: (parameters: Parameters, signal: AbortSignal) => Promise<Draw>, present: () => Parameters) {
    this.draw = draw
    this.present = present
  }

  find(parameters: Parameters): Draw | undefined {
    return this.kept.find(draw => sameDraw(draw.parameters, parameters))
  }

  keep(draw: Draw): void {
    if (!this.find(draw.parameters)) this.kept = [...this.kept, draw].slice(-MOST)
  }

  /** Starts to compute the draws around the present place of this lever. */
  along(lever: Lever): void {
    this.rest()
    this.controller = new AbortController()
    void this.fill(lever, this.controller.signal)
  }

  /** Stops, and keeps the draws that are ready. */
  rest(): void {
    this.controller?.abort()
    this.controller = null
  }

  private async fill(lever: Lever, signal: AbortSignal): Promise<void> {
    for (let next = this.nearest(lever); next; next = this.nearest(lever)) {
      const began = performance.now()
      try {
        const draw = await this.draw(next, signal)
        if (signal.aborted) return
        this.keep(draw)
      } catch {
        // The failure is not reported here. If the lever comes to that place, the draw is asked for again, and then the
        // failure is reported.
        return
      }
      if (performance.now() - began > DEAR) return
    }
  }

  /** The setting nearest to the present one that is not drawn yet. */
  private nearest(lever: Lever): Parameters | undefined {
    const present = this.present()
    const { min, max } = PARAMETERS[lever]
    const at = present[lever]
    return Array.from({ length: max - min + 1 }, (_, index) => min + index)
      .sort((a, b) => Math.abs(a - at) - Math.abs(b - at))
      .map(value => ({ ...present, [lever]: value }))
      .find(parameters => !this.find(parameters))
  }
}
