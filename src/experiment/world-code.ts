/**
 * A world made by hand as a short text for links: a letter for the version, then 14 characters for each made component
 * and 2 for each deleted one. A text has room for few digits, so a world is first rounded to the numbers that a text
 * can say. Whoever draws the rounded world gets the same bits from the link.
 */
import { exp } from '../elementary/exp.ts'
import { log } from '../elementary/log.ts'
import { isDeleted, MOST_OF_A_ROLE, readMadeComponents, type MadeComponent, type MadeWorld } from './made-world.ts'
import { ROLES, type ComponentRole } from './roles.ts'

/** Later versions get other letters. */
const VERSION = 'a'
/** The characters that a link never changes; each stands for 6 bits. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const BITS = 6n
const LOW = 63n
/** Characters of a deleted component: its head alone, and a rest of 0. The head is its role, that, and its index. */
const DELETED = { characters: 2, widths: [7, 5] } as const
/** Characters of a made component: its head and its five numbers. */
const MADE = { characters: 14, widths: [7, 17, 17, 14, 14, 15] } as const

/** A number of a component, on a grid of so many places. */
interface Scale {
  readonly places: number
  /** The number at place i. */
  readonly at: (i: number) => number
  /** The place nearest to a number, not yet clamped to the grid. */
  readonly placeOf: (x: number) => number
}

/** Means are whole multiples of this. In the plane of the page it is a fraction of a pixel. */
const MEAN_STEP = 1 / 256
const LOWEST_MEAN = -96
const place: Scale = {
  places: 131_072,
  at: i => LOWEST_MEAN + i * MEAN_STEP,
  placeOf: x => (x - LOWEST_MEAN) / MEAN_STEP,
}

/** Standard deviations from e^−9 to e^5, in equal ratios of about 1.0009. */
const [LOG_FROM, LOG_TO] = [-9, 5]
const LAST = 16_383
const deviation: Scale = {
  places: 16_384,
  at: i => exp(LOG_FROM + ((LOG_TO - LOG_FROM) * i) / LAST),
  placeOf: x => ((log(x) - LOG_FROM) * LAST) / (LOG_TO - LOG_FROM),
}

/** Correlations are tanh of a grid from −8 to 8. Needles have correlations close to 1, where the grid is fine. */
const STEEPEST = 8
const MIDDLE = 16_384
const correlation: Scale = {
  places: 32_768,
  at: i => {
    const twice = exp((2 * STEEPEST * (i - MIDDLE)) / (MIDDLE - 1))
    return (twice - 1) / (twice + 1)
  },
  placeOf: x => MIDDLE + ((MIDDLE - 1) * log((1 + x) / (1 - x))) / (2 * STEEPEST),
}

/** Both means, both standard deviations, and the correlation. */
const SCALES = [place, place, deviation, deviation, correlation] as const

function placesOf({ mean, covariance }: MadeComponent): number[] {
  const [xx, , xy, yy] = Array.from(covariance)
  const [sdX, sdY] = [Math.sqrt(xx), Math.sqrt(yy)]
  const numbers = [mean[0], mean[1], sdX, sdY, xy / sdX / sdY]
  return SCALES.map(({ places, placeOf }, i) => Math.min(places - 1, Math.max(0, Math.round(placeOf(numbers[i])))))
}

function componentAt({ role, index }: ComponentRole, places: readonly number[]): MadeComponent {
  const [x, y, sdX, sdY, along] = SCALES.map(({ at }, i) => at(places[i]))
  const across = along * sdX * sdY
  return { role, index, mean: [x, y], covariance: [sdX * sdX, across, across, sdY * sdY] }
}

/**
 * The nearest world that a text can say, in the order of roles and indices. To round twice changes nothing.
 * @param world in the plane
 * @throws {RangeError} if it is no world made by hand in the plane
 */
export const roundWorld = (world: MadeWorld): MadeWorld => decodeWorld(encodeWorld(world))

/**
 * The text of a world; `decodeWorld` gives `roundWorld` of it.
 * @param world in the plane
 * @returns letters, digits, - and _ alone; empty for a world in which nothing is made
 * @throws {RangeError} if it is no world made by hand in the plane
 */
export function encodeWorld(world: MadeWorld): string {
  const parts = readMadeComponents('world', world, 2).map(one => {
    const head = (2 * ROLES.indexOf(one.role) + Number(isDeleted(one))) * MOST_OF_A_ROLE + one.index
    return { head, text: isDeleted(one) ? written([head, 0], DELETED) : written([head, ...placesOf(one)], MADE) }
  })
  const inOrder = parts.sort((a, b) => a.head - b.head).map(({ text }) => text)
  return inOrder.length > 0 ? VERSION + inOrder.join('') : ''
}

/**
 * The world of a text.
 * @throws {RangeError} if it is no text that `encodeWorld` writes
 */
export function decodeWorld(text: string): MadeWorld {
  if (typeof text !== 'string') throw new RangeError('The text of a world must be a string.')
  if (text === '') return []
  if (text[0] !== VERSION) throw new RangeError('The text of a world begins with a version that is not known here.')
  const world: MadeWorld[number][] = []
  for (let at = 1, last = -1; at < text.length;) {
    const [head, rest] = read(text, at, DELETED)
    const [kind, index] = [Math.floor(head / MOST_OF_A_ROLE), head % MOST_OF_A_ROLE]
    // Each world has one text. Otherwise the same world could have two links.
    if (head <= last || kind >= 2 * ROLES.length) throw new RangeError(`${HERE} ${at} is no component in its order.`)
    last = head
    const role = ROLES[kind >> 1]
    if (kind % 2 === 0) {
      world.push(componentAt({ role, index }, read(text, at, MADE).slice(1)))
      at += MADE.characters
    } else {
      if (rest !== 0) throw new RangeError(`${HERE} ${at} is no deleted component.`)
      world.push({ role, index, deleted: true })
      at += DELETED.characters
    }
  }
  if (world.length === 0) throw new RangeError('The text of a world says its version alone.')
  return readMadeComponents('world', world, 2)
}

const HERE = 'The text of a world at character'

interface Layout {
  readonly characters: number
  /** Bits of each number, the highest bits first. */
  readonly widths: readonly number[]
}

function written(numbers: readonly number[], { characters, widths }: Layout): string {
  let all = 0n
  numbers.forEach((number, i) => (all = (all << BigInt(widths[i])) | BigInt(number)))
  let text = ''
  for (let i = 0; i < characters; i++, all >>= BITS) text = DIGITS[Number(all & LOW)] + text
  return text
}

function read(text: string, from: number, { characters, widths }: Layout): number[] {
  let all = 0n
  for (let at = from; at < from + characters; at++) {
    const digit = at < text.length ? DIGITS.indexOf(text[at]) : -1
    if (digit < 0)
      throw new RangeError(
        `${HERE} ${at} ${at < text.length ? 'has a character that it cannot have' : 'ends too early'}.`,
      )
    all = (all << BITS) | BigInt(digit)
  }
  const numbers: number[] = []
  for (let i = widths.length - 1; i >= 0; i--, all >>= BigInt(widths[i + 1])) {
    numbers[i] = Number(all & ((1n << BigInt(widths[i])) - 1n))
  }
  return numbers
}
