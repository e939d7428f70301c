/** A QR code: from its modules to an SVG path, a file and a picture. */

/** Pixels for one module of the picture: large enough for a projector. */
const PIXELS = 12

type Modules = readonly (readonly boolean[])[]

/** An SVG path with one rectangle for each run of dark modules in a row. */
export function modulesPath(modules: Modules): string {
  const runs: string[] = []
  modules.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue
      const start = x
      while (row[x + 1]) x++
      runs.push(`M${start} ${y}h${x - start + 1}v1H${start}z`)
    }
  })
  return runs.join('')
}

export function svgOf(path: string, size: number): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
    `<path fill="white" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`,
  ].join('')
}

export function pictureOf(modules: Modules, dark: string, light: string): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = modules.length * PIXELS
  const context = canvas.getContext('2d')!
  context.fillStyle = light
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = dark
  context.scale(PIXELS, PIXELS)
  context.fill(new Path2D(modulesPath(modules)))
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  })
}
