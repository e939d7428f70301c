/** A drawing as a picture of pixels, painted by the reader's own browser. */

/** To protect its reader from being recognised, a browser may hand out noise, or nothing, for what was painted. */
export class Altered extends Error {
  override readonly name = 'Altered'
}

/** Levels of a colour, of 256: some browsers change so little that nobody sees it. */
const UNSEEN = 8
const SIDE = 16

/** Whether known colours, painted, are read back as they were. */
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
 * @throws {Altered} where the browser would not give the picture as it was painted @param scale pixels of the picture
 * for one of the drawing
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
