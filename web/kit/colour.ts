/** A colour as the numbers that a canvas takes. */

export type Channels = readonly [red: number, green: number, blue: number]

const HEX = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/i
const NUMBERS = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/i

/**
 * Reads a colour in hexadecimal or as `rgb()`, the two forms in which a canvas returns a colour. Black where the text
 * is no colour.
 */
export function channelsIn(text: string): Channels {
  const hex = HEX.exec(text)
  if (hex) return [Number.parseInt(hex[1], 16), Number.parseInt(hex[2], 16), Number.parseInt(hex[3], 16)]
  const numbers = NUMBERS.exec(text)
  return numbers ? [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])] : [0, 0, 0]
}

let reader: CanvasRenderingContext2D | null | undefined

/** Reads a colour in any notation of CSS, for example the `oklch()` of a page that holds a figure. */
export function channelsOf(colour: string): Channels {
  reader ??= document.createElement('canvas').getContext('2d')
  if (!reader) return channelsIn(colour)
  reader.fillStyle = '#000000'
  reader.fillStyle = colour
  return channelsIn(reader.fillStyle)
}
