/**
 * The names of the bands. A name stands inside its band where it fits, with fewer words where it does not; a thin band at
 * the upper or lower edge has its name outside; a thin band in between has none, since the table has its number.
 */
import type { Lever } from '../../../src/parameters/parameters.ts'
import { textWidth } from '../../kit/textWidth.ts'
import { formatDistance } from '../../terms/format.ts'
import type { Subjects } from '../../words/subjects.ts'
import type { StationWidths } from '../../../src/experiment/stream-rows.ts'
import { AWAY, FLAT, freeIn, heightAt, ORDER, type Layout } from './layout.ts'

export interface BandLabel {
  readonly key: string
  readonly lever: Lever
  readonly x: number
  /** The baseline. */
  readonly y: number
  /** Null where there is room for the number alone. */
  readonly word: string | null
  readonly number: string
  readonly inside: boolean
}

export const DECIMALS = 2
/** In pixels: of the words, of the symbol, between them, and the height that a label needs. */
export const TYPE = {
  wide: { word: 14, symbol: 21, gap: 7, height: 19 },
  medium: { word: 13.5, symbol: 19, gap: 6, height: 18 },
  narrow: { word: 13, symbol: 18, gap: 4, height: 17 },
} as const
/** The advance of the widest of the three capitals, in em, and room for its slant. */
export const SYMBOL_ADVANCE = 0.88
/** From the middle of a label to its baseline, in em of the words. */
const DROP = 0.34
/** Between a name outside the stream and the outline. */
const OUTSIDE = 7

/** Where a name begins at each flat stretch, from the start of the stretch. */
const INSET = { wide: [14, 40, 0, 0], medium: [10, 8, 0, 0], narrow: [7, 4, 4, 4] } as const

const wordOf = (words: Subjects['stream'], lever: Lever, flat: number): string =>
  flat < 2 ? words.before[lever] : words.after[lever]

export function labelsOf(layout: Layout, widths: StationWidths, words: Subjects['stream']): readonly BandLabel[] {
  const { room, bands, flats, silhouette } = layout
  const { word: size, symbol, gap, height } = TYPE[room]
  const widthOf = (text: string) => symbol * SYMBOL_ADVANCE + gap + size * textWidth(text, 0.5)
  const labels: BandLabel[] = []
  for (const [flat, station] of FLAT.entries()) {
    // On a phone the last stretch is too narrow for any words.
    if (room === 'narrow' && flat === 3) continue
    const present = ORDER.filter(lever => lever === 'K' || widths[station][lever] > 0)
    for (const band of bands.filter(({ lever }) => present.includes(lever))) {
      const { lever } = band
      const number = formatDistance(widths[station][lever], DECIMALS)
      const x = flats[flat][0] + INSET[room][flat]
      // At the end, and where little room is, the symbol tells enough.
      const word = room === 'narrow' || flat === 3 ? null : wordOf(words, lever, flat)
      const end = flats[flat + 1]?.[0] ?? layout.width
      const tries = word === null ? [null] : [word, null]
      const found = tries.flatMap(tried => {
        const wide = widthOf(tried === null ? number : `${tried} ${number}`)
        const [from, to] = freeIn(band, x, wide)
        return x + wide <= end && to - from >= height ? [{ tried, y: (from + to) / 2 + DROP * size }] : []
      })[0]
      const common = { key: `${station} ${lever}`, lever, number, x }
      if (found) {
        labels.push({ ...common, y: found.y, word: found.tried, inside: true })
        continue
      }
      // Above the neck stand the words about the outline.
      const above = lever === present[0] && flat !== 1
      if (!above && lever !== present[present.length - 1]) continue
      const edge = silhouette[above ? 0 : 1]
      // The outline is there from the neck on.
      const away = OUTSIDE + (flat > 0 ? AWAY : 0)
      const y = heightAt(edge, x) + (above ? -away : away + 2 * DROP * size)
      labels.push({ ...common, y, word, inside: false })
    }
  }
  return labels
}
