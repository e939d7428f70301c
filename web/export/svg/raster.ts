/** A drawing as a bitmap, painted by the reader's own browser. */

/** Some browsers return noise, or nothing, when a page reads a canvas: they protect the reader from fingerprinting. */
export class Altered extends Error {
  override readonly name = 'Altered'
}

/** The tolerated error of a colour, in levels out of 256: the small changes of some browsers are not visible. */
const UNSEEN = 8
const SIDE = 16

/** Whether known colours that are painted on a canvas can be read back unchanged. */
function isFaithful(): boolean {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = SIDE
  const context = canvas.getContext('2d')
  if (!context) return false
  const colours = Array.from({ length: SIDE * SIDE }, (_, i) => [(i * 37) % 256, (i * 91) % 256, (i * 151) % 256, 255])
  colours.forEach(([red, green, blue], i) => {
    context.fillStyle = `rgb(${red} ${green} ${blue})`
    context.fillRect(i % SIDE, Math.floor(i / SIDE), 1, 1)
  })
  const { data } = context.getImageData(0, 0, SIDE, SIDE)
  return colours.flat().every((level, i) => Math.abs(level - data[i]) <= UNSEEN)
}

/**
 * The drawing as PNG.
 * @param scale pixels of the bitmap for each unit of the drawing
 * @throws {Altered} where the browser does not return the bitmap as it was painted
 */
export async function pngOf(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
): Promise<Blob> {
  if (!isFaithful()) throw new Altered('This browser alters what is read from a canvas.')
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('This browser gives no canvas of that size.')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        blob => (blob ? resolve(blob) : reject(new Error('This browser cannot make a picture of that size.'))),
        'image/png',
      ),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}
