/**
 * Where everything of the stream stands: a function of the widths and of the size. Bands are stacked J, K, L around one
 * middle line, so that the silhouette is the total; between two stations every edge is one S-shaped curve.
 */
import type { Lever } from '../../../src/parameters/parameters.ts'
import { short } from '../../plane/ellipse.ts'
import type { Station, StationWidths, Widths } from '../../../src/experiment/stream-rows.ts'

/** From the top down. */
export const ORDER = ['J', 'K', 'L'] as const satisfies readonly Lever[]

/** How much room there is: for all words, without their second lines, or for the shortest words alone. */
export type Room = 'wide' | 'medium' | 'narrow'

export const roomOf = (width: number): Room => (width >= 900 ? 'wide' : width >= 480 ? 'medium' : 'narrow')

interface Measures {
  /** Above and below the stream, in pixels. */
  readonly head: number
  readonly foot: number
  /** Pixels a nat, at most. */
  readonly scale: number
  /** The ends of the five flat stretches, as shares of the width: truth, neck, generator, fit. */
  readonly flats: readonly (readonly [from: number, to: number])[]
}

const MEASURES: Readonly<Record<Room, Measures>> = {
  wide: {
    head: 44,
    foot: 64,
    scale: 108,
    flats: [
      [0, 0.123],
      [0.324, 0.472],
      [0.677, 0.788],
      [0.884, 1],
    ],
  },
  medium: {
    head: 34,
    foot: 46,
    scale: 108,
    flats: [
      [0, 0.14],
      [0.33, 0.472],
      [0.665, 0.8],
      [0.885, 1],
    ],
  },
  narrow: {
    head: 8,
    foot: 46,
    scale: 84,
    flats: [
      [0, 0.125],
      [0.335, 0.5],
      [0.66, 0.785],
      [0.87, 1],
    ],
  },
}

/** Where the words of each station begin or end, as shares of the width. */
const WORDS_AT: Readonly<Record<Room, Readonly<Record<Station, number>>>> = {
  wide: { truth: 0, anchorData: 0.324, prompt: 0.477, generator: 0.676, syntheticFit: 0.884 },
  medium: { truth: 0, anchorData: 0.33, prompt: 0.5, generator: 0.665, syntheticFit: 1 },
  narrow: { truth: 0, anchorData: 0.42, prompt: 0.5, generator: 0.722, syntheticFit: 1 },
}

/** Between the stream and its outline. */
export const AWAY = 4
/** Between the outline and what stands above and below. */
const CLEAR = 8
/** The same where words stand there. */
const CLEAR_OF_WORDS = 24
/** How far the reader's guess is from what there is, at the generator and at the fit, in pixels. */
const GUESSED = { wider: [5, 24], narrower: [-9, -13] } as const
/** On a phone there is less room. */
const GUESSED_NARROW = 0.6

/** A curve from left to right: flat, then S-shaped, and so on. `y` at the two ends of each flat stretch. */
export interface Edge {
  readonly xs: readonly (readonly [number, number])[]
  readonly ys: readonly number[]
}

/** The lower edge of one band is the upper edge of the next. */
export interface Band {
  readonly lever: Lever
  readonly upper: Edge
  readonly lower: Edge
}

export interface Layout {
  readonly room: Room
  readonly width: number
  readonly height: number
  /** Pixels a nat. */
  readonly scale: number
  readonly middle: number
  /** The line above the names of the stations. */
  readonly rule: number
  readonly bands: readonly Band[]
  readonly silhouette: readonly [upper: Edge, lower: Edge]
  /** The flat stretches, in pixels: truth, neck, generator, fit. */
  readonly flats: readonly (readonly [from: number, to: number])[]
  readonly wordsAt: Readonly<Record<Station, number>>
}

/** The stations that have a flat stretch of their own: anchor data and prompt share the neck. */
export const FLAT: readonly Station[] = ['truth', 'anchorData', 'generator', 'syntheticFit']

export const totalOf = ({ K, J, L }: Widths): number => K + J + L

/** @param words whether words stand above or below the stream, because they do not fit into it */
export function layoutOf(widths: StationWidths, width: number, height: number, words = false): Layout {
  const room = roomOf(width)
  const { head, foot, scale: most, flats: shares } = MEASURES[room]
  const rule = height - foot
  const reach = (rule - head) / 2 - AWAY - (words ? CLEAR_OF_WORDS : CLEAR)
  const scale = Math.min(most, (2 * reach) / Math.max(...FLAT.map(station => totalOf(widths[station]))))
  const middle = (head + rule) / 2
  const flats = shares.map(([from, to]) => [from * width, to * width] as const)
  const at = FLAT.map(station => widths[station])
  const top = at.map(one => middle - (scale * totalOf(one)) / 2)
  const edge = (ys: readonly number[]): Edge => ({ xs: flats, ys })
  const below = (levers: readonly Lever[]): Edge =>
    edge(at.map((one, i) => top[i] + scale * levers.reduce((sum, lever) => sum + one[lever], 0)))
  const edges = [0, 1, 2, 3].map(count => below(ORDER.slice(0, count)))
  return {
    room,
    width,
    height,
    scale,
    middle,
    rule,
    bands: ORDER.map((lever, i) => ({ lever, upper: edges[i], lower: edges[i + 1] })),
    silhouette: [edges[0], edges[3]],
    flats,
    wordsAt: Object.fromEntries(
      Object.entries(WORDS_AT[room]).map(([station, share]) => [station, share * width]),
    ) as Record<Station, number>,
  }
}

const point = (x: number, y: number): string => `${short(x)},${short(y)}`

/** From the flat stretch with this number on, as the parts of a path that begins there. */
function forwards({ xs, ys }: Edge, first = 0): string {
  let path = point(xs[first][0], ys[first])
  for (let i = first; i < xs.length; i++) {
    path += `H${short(xs[i][1])}`
    if (i + 1 === xs.length) break
    const half = (xs[i][1] + xs[i + 1][0]) / 2
    path += `C${point(half, ys[i])} ${point(half, ys[i + 1])} ${point(xs[i + 1][0], ys[i + 1])}`
  }
  return path
}

function backwards({ xs, ys }: Edge): string {
  const last = xs.length - 1
  let path = point(xs[last][1], ys[last])
  for (let i = last; i >= 0; i--) {
    path += `H${short(xs[i][0])}`
    if (i === 0) break
    const half = (xs[i - 1][1] + xs[i][0]) / 2
    path += `C${point(half, ys[i])} ${point(half, ys[i - 1])} ${point(xs[i - 1][1], ys[i - 1])}`
  }
  return path
}

export const edgePath = (edge: Edge, first = 0): string => `M${forwards(edge, first)}`
export const areaPath = (upper: Edge, lower: Edge): string => `M${forwards(upper)}L${backwards(lower)}Z`

/** The line of a guess: it leaves the outline at the generator. `side` is −1 above the stream and 1 below it. */
export function guessPath({ xs, ys }: Edge, side: 1 | -1, guess: keyof typeof GUESSED, room: Room): string {
  const begin = guess === 'wider' ? AWAY : 0
  const [at, end] = GUESSED[guess].map(off => side * (begin + off * (room === 'narrow' ? GUESSED_NARROW : 1)))
  const [[from, to], [next, last]] = [xs[2], xs[3]]
  const [turn, half] = [(from + to) / 2, (to + next) / 2]
  return (
    `M${point(from, ys[2] + side * begin)}C${point(turn, ys[2] + side * begin)} ${point(turn, ys[2] + at)} ${point(to, ys[2] + at)}` +
    `C${point(half, ys[2] + at)} ${point(half, ys[3] + end)} ${point(next, ys[3] + end)}H${short(last)}`
  )
}

/** The height of the edge at x. */
export function heightAt({ xs, ys }: Edge, x: number): number {
  const next = xs.findIndex(([, to]) => x <= to)
  if (next < 0) return ys[ys.length - 1]
  const [from] = xs[next]
  if (next === 0 || x >= from) return ys[next]
  // The curve's x is 1.5 t (1 − t) + t³ of the way: halved often enough, t is exact to a hundredth of a pixel.
  const share = (x - xs[next - 1][1]) / (from - xs[next - 1][1])
  let [low, high] = [0, 1]
  for (let halving = 0; halving < 16; halving++) {
    const t = (low + high) / 2
    if (1.5 * t * (1 - t) + t ** 3 < share) low = t
    else high = t
  }
  const t = (low + high) / 2
  return ys[next - 1] + (3 - 2 * t) * t * t * (ys[next] - ys[next - 1])
}

/** Places along a label at which a band has to be wide enough. */
const PROBES = 8

/** The part of a band that is free from x to x + width: its highest and lowest place. */
export function freeIn({ upper, lower }: Band, x: number, width: number): readonly [from: number, to: number] {
  const places = Array.from({ length: PROBES + 1 }, (_, i) => x + (i / PROBES) * width)
  return [Math.max(...places.map(at => heightAt(upper, at))), Math.min(...places.map(at => heightAt(lower, at)))]
}
