/** Embeds the page's own fonts in a drawing: only those that its words use. */

import { facesOfPage, unquoted, type Face } from './faces.ts'

/** Letters that share the same family, weight and slant. */
interface Wording {
  readonly families: readonly string[]
  readonly weight: number
  readonly italic: boolean
  readonly letters: ReadonlySet<number>
}

function wordingsOf(drawing: SVGSVGElement): Wording[] {
  const own = (element: Element) =>
    Array.from(element.childNodes)
      .filter(node => node.nodeType === Node.TEXT_NODE)
      .map(node => node.textContent)
      .join('')
  const inherited = (element: Element, name: string): string => element.closest(`[${name}]`)?.getAttribute(name) ?? ''
  return Array.from(drawing.querySelectorAll('text, tspan'), element => ({
    families: inherited(element, 'font-family').split(',').map(unquoted),
    weight: Number(inherited(element, 'font-weight') || 400),
    italic: (inherited(element, 'font-style') || 'normal') !== 'normal',
    letters: new Set(Array.from(own(element), letter => letter.codePointAt(0)!)),
  }))
}

const includes = ({ ranges }: Face, letter: number): boolean =>
  ranges.some(([first, last]) => first <= letter && letter <= last)

/**
 * The face that a browser would use for a letter: in the first family that has the letter, the face with the right
 * slant and the nearest weight.
 */
function faceFor(letter: number, { families, weight, italic }: Wording, faces: readonly Face[]): Face | undefined {
  for (const family of families) {
    const having = faces.filter(face => face.family === family && includes(face, letter))
    const slanted = having.filter(face => face.italic === italic)
    const away = ({ lightest, boldest }: Face) => Math.max(0, lightest - weight, weight - boldest)
    const [best] = (slanted.length > 0 ? slanted : having).sort((a, b) => away(a) - away(b))
    if (best) return best
  }
  return undefined
}

const fetched = new Map<string, Promise<string | null>>()

/**
 * The file as base64. Null where it cannot be loaded: then the drawing only names its fonts, and the viewer uses
 * others.
 */
async function load(address: string): Promise<string | null> {
  try {
    const response = await fetch(address)
    if (!response.ok) return null
    let bytes = ''
    for (const byte of new Uint8Array(await response.arrayBuffer())) bytes += String.fromCharCode(byte)
    return btoa(bytes)
  } catch {
    return null
  }
}

/** Embeds in the drawing the font faces that its words use. */
export async function embedFonts(drawing: SVGSVGElement): Promise<void> {
  const faces = facesOfPage()
  const used = new Set(
    wordingsOf(drawing).flatMap(wording => Array.from(wording.letters, letter => faceFor(letter, wording, faces))),
  )
  const rules = await Promise.all(
    Array.from(used, async face => {
      if (!face) return ''
      const known = fetched.get(face.address) ?? load(face.address)
      fetched.set(face.address, known)
      const file = await known
      if (file === null) fetched.delete(face.address)
      return file === null
        ? ''
        : `@font-face{${face.descriptors};src:url(data:font/woff2;base64,${file}) format('woff2')}`
    }),
  )
  const sheet = document.createElementNS(drawing.namespaceURI, 'style')
  sheet.textContent = rules.join('')
  if (sheet.textContent) drawing.prepend(sheet)
}
