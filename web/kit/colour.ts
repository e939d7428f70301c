/** A colour as the numbers that a canvas takes. */

export type Channels = readonly [red: number, green: number, blue: number]

const HEX = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/i
const NUMBERS = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/i

const BLACK: Channels = [0, 0, 0]

/** Reads a colour in hexadecimal or as `rgb()`; null for any other text. */
export function channelsIn(text: string): Channels | null {
  const hex = HEX.exec(text)
  if (hex) return [Number.parseInt(hex[1], 16), Number.parseInt(hex[2], 16), Number.parseInt(hex[3], 16)]
  const numbers = NUMBERS.exec(text)
  return numbers ? [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])] : null
}

let reader: CanvasRenderingContext2D | null | undefined

/** Reads a colour in any notation of CSS, for example the `oklch()` of a page that holds a figure. */
export function channelsOf(colour: string): Channels {
  reader ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!reader) return channelsIn(colour) ?? BLACK
  reader.fillStyle = '#000000'
  reader.fillStyle = colour
  // Browsers return newer notations, such as oklch(), as they are. Then a painted pixel tells the channels. It is the
  // second choice, because browsers that guard against tracking add noise to pixels.
  const read = channelsIn(reader.fillStyle)
  if (read) return read
  reader.fillRect(0, 0, 1, 1)
  const [red, green, blue] = reader.getImageData(0, 0, 1, 1).data
  return [red, green, blue]
}
