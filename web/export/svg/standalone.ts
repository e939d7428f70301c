/**
 * A drawing of the page as an SVG that needs no other file. The looks that style sheets decide are written on the
 * elements, as attributes that even old viewers know. Only shapes, words and embedded pictures are copied, so the file
 * cannot hold a script.
 */
import { TAGS, type Language } from '../../words/languages.ts'
import { paintOf } from './colours.ts'
import { standInsOfPage, unquoted, type StandIns } from './faces.ts'

export const SVG = 'http://www.w3.org/2000/svg'
const XLINK = 'http://www.w3.org/1999/xlink'
const XML = 'http://www.w3.org/XML/1998/namespace'

const TAKEN = new Set(['svg', 'g', 'path', 'rect', 'line', 'circle', 'text', 'tspan', 'clipPath', 'image'])
/** The attributes that say where and what a shape is. All other attributes are about its looks. */
const GEOMETRY = [
  'id',
  'd',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'dx',
  'dy',
  'width',
  'height',
  'transform',
  'clip-path',
  'preserveAspectRatio',
]
const WORDS = new Set(['text', 'tspan'])

/** The looks that children inherit from their parents, with their initial values. */
const INHERITED = {
  fill: '#000000',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
} as const
const INHERITED_BY_WORDS = {
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
  'letter-spacing': 'normal',
} as const
type Looks = Readonly<Record<string, string>>

const rounded = (text: string): string => String(Math.round(Number(text) * 1000) / 1000)

/** For example 12.5px → 12.5, and 5px, 3.5px → 5 3.5. */
const unitless = (text: string): string => text.replaceAll('px', '').replaceAll(',', '')

/** Family names that only browsers understand. */
const BROWSERS_OWN = new Set(['system-ui', '-apple-system'])

/** A family that stands in for another on our page is replaced by the real names of its font. */
const families = (text: string, standIns: StandIns): string =>
  text
    .split(',')
    .filter(name => !BROWSERS_OWN.has(unquoted(name)))
    .flatMap(name => {
      const plain = unquoted(name)
      return standIns.get(plain) ?? [plain]
    })
    .map(name => (/^[\w-]+$/.test(name) ? name : `'${name}'`))
    .join(', ')

function looksOf(style: CSSStyleDeclaration, words: boolean, standIns: StandIns): Looks {
  const looks: Record<string, string> = {}
  for (const kind of ['fill', 'stroke'] as const) {
    const paint = paintOf(style.getPropertyValue(kind))
    looks[kind] = paint?.colour ?? 'none'
    looks[`${kind}-opacity`] = paint
      ? rounded(String(paint.opacity * Number(style.getPropertyValue(`${kind}-opacity`))))
      : '1'
  }
  for (const name of ['stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'paint-order']) {
    looks[name] = unitless(style.getPropertyValue(name))
  }
  if (!words) return looks
  for (const name of Object.keys(INHERITED_BY_WORDS)) looks[name] = unitless(style.getPropertyValue(name))
  looks['font-family'] = families(style.fontFamily, standIns)
  return looks
}

/**
 * A copy of the element with its looks written on it; null for an element that is not visible. @param above the looks
 * that it inherits
 */
function copy(source: Element, above: Looks, standIns: StandIns): Element | null {
  if (!TAKEN.has(source.localName)) return null
  const style = getComputedStyle(source)
  if (style.display === 'none' || style.visibility === 'hidden' || Number(style.opacity) === 0) return null
  // Nested <svg> elements become groups, since some programs cannot read them.
  const target = document.createElementNS(SVG, source.localName === 'svg' ? 'g' : source.localName)
  for (const name of GEOMETRY) {
    const value = source.getAttribute(name)
    if (value !== null && source.localName !== 'svg') target.setAttribute(name, value)
  }
  const picture = source.getAttribute('href')
  // Older programs know only xlink:href; newer ones know both names.
  if (picture?.startsWith('data:image/png;')) target.setAttributeNS(XLINK, 'xlink:href', picture)
  // Some programs drop the space between two spans of a text unless it is preserved.
  if (source.localName === 'text') target.setAttributeNS(XML, 'xml:space', 'preserve')
  if (source.localName === 'clipPath') {
    target.append(...Array.from(source.children, child => copy(child, {}, standIns)).filter(child => child !== null))
    return target
  }
  const words = WORDS.has(source.localName)
  const looks = looksOf(style, words, standIns)
  for (const [name, value] of Object.entries(looks)) if (above[name] !== value) target.setAttribute(name, value)
  if (style.opacity !== '1') target.setAttribute('opacity', rounded(style.opacity))
  const below = { ...above, ...looks }
  for (const child of source.childNodes) {
    if (child.nodeType === Node.TEXT_NODE && words) target.append(child.textContent ?? '')
    else if (child instanceof Element)
      target.append(...[copy(child, below, standIns)].filter(copied => copied !== null))
  }
  return target.localName === 'g' && target.childNodes.length === 0 ? null : target
}

/** What a standalone SVG says about itself. */
export interface Caption {
  readonly title: string
  readonly description: string
  /** Where the drawing comes from: setting, version, what to cite. */
  readonly source: string
}

/**
 * @param drawing an `<svg>` in the document, with its width and height as attributes
 * @param language the language of its words
 */
export function standalone(drawing: SVGSVGElement, caption: Caption, language: Language): SVGSVGElement {
  const [width, height] = [drawing.getAttribute('width')!, drawing.getAttribute('height')!]
  const root = document.createElementNS(SVG, 'svg')
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' }))
    root.setAttribute(name, value)
  // Without a language, a viewer may give Chinese characters the shapes that they have in another language.
  if (language !== 'en') {
    root.setAttribute('lang', TAGS[language])
    root.setAttributeNS(XML, 'xml:lang', TAGS[language])
  }
  const said = (name: string, text: string) => {
    const element = document.createElementNS(SVG, name)
    element.textContent = text
    root.append(element)
  }
  said('title', caption.title)
  said('desc', caption.description)
  said('metadata', caption.source)
  const content = copy(drawing, { ...INHERITED, ...INHERITED_BY_WORDS }, standInsOfPage())
  if (content) root.append(content)
  return root
}
