/** What the reader sees at the moment of an export, and what the files say about it. */
import type { Explorer } from '../explorer/explorer.ts'
import type { Parameters } from '../../src/parameters/parameters.ts'
import { shownOnCurve } from '../gap/curve/shown.ts'
import { shownLayers } from '../plane/layers.ts'
import { aboutFile, addressOf, type About, type Holding } from './about.ts'
import type { Figured } from './figures/figured.ts'
import type { FigureWords } from './figures/figureWords.ts'

export const pageAddress = (): string | null => addressOf(location)

/**
 * @param parameters those of the numbers in the file; they may be older than the setting, while the reader drags a
 * lever
 */
export const aboutNow = ({ store }: Explorer, holds: Holding, parameters: Parameters): About =>
  aboutFile(holds, { ...store.getState(), parameters }, pageAddress())

/** Null before the first draw. */
export function figuredNow({ store }: Explorer, words: FigureWords): Figured | null {
  const { draw, curves, tab, layers, replay, pinned, field, fieldQuantity, curveMiddle, curveShows } = store.getState()
  return (
    draw && {
      draw,
      curves,
      tab,
      words,
      target: pinned,
      middle: curveMiddle,
      layers: shownLayers(layers, replay),
      map: field && fieldQuantity && { field, quantity: fieldQuantity },
      shows: shownOnCurve(curveShows, draw.parameters.measure, tab),
      address: pageAddress(),
    }
  )
}
