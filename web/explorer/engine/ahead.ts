/**
 * While a hand is on a lever, the engine draws the other places that it can be pulled to, the nearest first: what the
 * hand comes to is there already, and is painted in the very next frame.
 */
import type { Draw } from '../../../src/experiment/results.ts'
import { PARAMETERS, type Lever, type Parameters } from '../../../src/parameters/parameters.ts'
import { sameDraw } from './sameDraw.ts'

/** Settings whose draws take longer than this, in milliseconds, are too dear to be drawn unasked. */
const DEAR = 60
/** As many as there are places on two levers. */
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

  /** From now on draws what is around the present place of this lever. */
  along(lever: Lever): void {
    this.rest()
    this.controller = new AbortController()
    void this.fill(lever, this.controller.signal)
  }

  /** Draws nothing more, and keeps what there is. */
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
        // Whoever comes there asks again, and is told.
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
