/** The font faces that the page declares: the file of each letter, and the local fonts that stand in for a face. */

export interface Face {
  readonly family: string
  readonly address: string
  readonly italic: boolean
  readonly lightest: number
  readonly boldest: number
  readonly ranges: readonly (readonly [number, number])[]
  /** The text of the descriptors, as in a style sheet. */
  readonly descriptors: string
}

const EVERYTHING: readonly (readonly [number, number])[] = [[0, 0x10ffff]]

function rangesOf(text: string): Face['ranges'] {
  if (text === '') return EVERYTHING
  return text.split(',').map(range => {
    const [first, last = first] = range.trim().replace(/^u\+/i, '').split('-')
    return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last.replaceAll('?', 'f'), 16)]
  })
}

export const unquoted = (name: string): string => name.trim().replace(/^['"]|['"]$/g, '')

interface Rule {
  readonly style: CSSStyleDeclaration
  /** The base address for relative addresses in the sheet; null for a sheet within the page. */
  readonly sheet: string | null
}

function rulesOfPage(): Rule[] {
  return Array.from(document.styleSheets).flatMap(sheet => {
    try {
      const rules = Array.from(sheet.cssRules).filter(rule => rule instanceof CSSFontFaceRule)
      return rules.map(({ style }) => ({ style, sheet: sheet.href }))
    } catch {
      // The browser does not show the rules of a sheet from another origin, such as an extension's. Ours are never
      // among those.
      return []
    }
  })
}

/** The page's font faces that have a file of their own. */
export function facesOfPage(): Face[] {
  return rulesOfPage()
    .map(({ style, sheet }): Face | null => {
      const file = style.getPropertyValue('src').match(/url\(["']?([^"')]+)["']?\)/)?.[1]
      if (!file) return null
      const family = unquoted(style.getPropertyValue('font-family'))
      const slant = style.getPropertyValue('font-style') || 'normal'
      const weight = style.getPropertyValue('font-weight') || '400'
      const letters = style.getPropertyValue('unicode-range')
      const [lightest, boldest = lightest] = weight
        .replace('normal', '400')
        .replace('bold', '700')
        .split(' ')
        .map(Number)
      return {
        family,
        lightest,
        boldest,
        address: new URL(file, sheet ?? document.baseURI).href,
        italic: slant !== 'normal',
        ranges: rangesOf(letters),
        descriptors: `font-family:'${family}';font-style:${slant};font-weight:${weight}${letters && `;unicode-range:${letters}`}`,
      }
    })
    .filter(face => face !== null)
}

/**
 * For each of the page's families that uses a font of the reader's computer: the names of that font. A family that is
 * only for a few characters gets no names, since outside of the page its font would set all letters.
 */
export type StandIns = ReadonlyMap<string, readonly string[]>

export function standInsOfPage(): StandIns {
  // In reverse order, so that the first rule of a family wins: its names are those of the family, not of one weight.
  return new Map(
    rulesOfPage()
      .toReversed()
      .flatMap(({ style }) => {
        const names = Array.from(style.getPropertyValue('src').matchAll(/local\(([^)]+)\)/g), ([, name]) =>
          unquoted(name),
        )
        const few = style.getPropertyValue('unicode-range') !== ''
        return names.length > 0 ? [[unquoted(style.getPropertyValue('font-family')), few ? [] : names] as const] : []
      }),
  )
}
