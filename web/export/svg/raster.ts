/** A drawing as a picture of pixels, painted by the reader's own browser. */

/** @param scale pixels of the picture for one of the drawing */
export async function pngOf(svg: string, { width, height }: { readonly width: number; readonly height: number }, scale: number): Promise<Blob> {
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
      canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('This browser cannot make a picture of that size.'))), 'image/png'))
  } finally {
    URL.revokeObjectURL(address)
  }
}
