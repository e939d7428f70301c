/** The labels that a picture needs, and the marks that they should not hide. */
import type { ComponentRole } from '../../../src/experiment/roles.ts'
import type { Attention } from '../attention.ts'
import type { Remark } from '../../explorer/store.ts'
import { matches } from '../../explorer/target.ts'
import { type Ellipse, ellipseOf, enlarge, INNER, OUTER } from '../ellipse.ts'
import type { Picture, Shape } from '../picture.ts'
import { anchorLook, syntheticLook } from '../points/look.ts'
import { eachPoint } from '../points/paint.ts'
import { isRing, ringRadius, strokesOf, type Style } from '../style.ts'
import { toPixels, type View } from '../view.ts'
import { heights, symbolWidth, type Type, WORD_GAP, wordWidth } from './metrics.ts'
import type { Request } from './board.ts'
import type { Rules } from './place.ts'
import { Raster } from './raster.ts'
import type { Subjects } from '../../words/subjects.ts'

/** A request for a place, and what the label says. */
export interface Label {
  readonly request: Request
  /** The key of the shape that the label belongs to. */
  readonly shape: string
  /** The component that is named. In a remark about a fit: the component that the fit serves. */
  readonly component: ComponentRole
  /** The remark; null where the label names a component. */
  readonly remark: Remark | null
}

/** A label whose cost is above its limit is left out. */
const LIMIT = { rest: 45, remark: 30, crowd: 6, pointed: 30 } as const
/**
 * WORD_ROOM: a plane smaller than this has no room for words. WORD_SPACING: the distance between two labels with words.
 * Both in pixels.
 */
const WORD_ROOM = 440
const WORD_SPACING = 240
const REMARKS = 2
/** Below this overlap, a fitted component fits nothing in the generator. */
const ANSWERS = 0.75
/** Keeps labels off the edge of the picture, in pixels. */
const INSET = 2

const TYPE: Type = { symbol: 18, word: 13.5 }
const SMALL_TYPE: Type = { symbol: 16.5, word: 13 }
export const typeOf = ({ stature }: Style): Type => (stature === 'full' ? TYPE : SMALL_TYPE)

const hasWords = ({ size: { width, height } }: View): boolean => Math.min(width, height) >= WORD_ROOM

const isPoint = (shape: Shape, outer: Ellipse): boolean => shape.emptied || isRing(OUTER * ellipseOf(shape).a, outer.a)

function componentLabel(shape: Shape, view: View, type: Type, limit: number, words: Subjects['picture']): Label {
  const outer = enlarge(toPixels(view, shape), OUTER)
  const width = symbolWidth(shape.role, type)
  const size = heights(true, type)
  const extent = { ...size, width }
  const group = shape.role.role
  const worded = hasWords(view) ? { ...size, width: width + WORD_GAP + wordWidth(group, type, words) } : null
  const request: Request = { key: shape.key, outer, extent, worded, group, attach: 'any', limit }
  return { request, shape: shape.key, component: shape.role, remark: null }
}

function remarkLabel(shape: Shape, view: View, style: Style, words: Subjects['picture']): Label | null {
  const type = typeOf(style)
  const outer = enlarge(toPixels(view, shape), OUTER)
  const point = isPoint(shape, outer)
  if (!point && shape.overlap >= ANSWERS) return null
  const remark: Remark = shape.emptied ? 'emptied' : point ? 'collapsed' : 'placed'
  const ring: Ellipse = { ...outer, a: ringRadius(style), b: ringRadius(style), ux: 1, uy: 0 }
  const request: Request = {
    key: `${remark} ${shape.key}`,
    outer: point ? ring : outer,
    extent: { ...heights(false, type), width: wordWidth(remark, type, words) },
    worded: null,
    group: remark,
    attach: point ? 'any' : 'leader',
    limit: LIMIT.remark,
  }
  return { request, shape: shape.key, component: shape.role, remark }
}

/** The remarks on the components that fit the generator least. More than a few would repeat the same. */
function remarksOn(fit: readonly Shape[], view: View, style: Style, words: Subjects['picture']): Label[] {
  const byOverlap = [...fit].sort((one, other) => one.overlap - other.overlap)
  return byOverlap.flatMap(shape => remarkLabel(shape, view, style, words) ?? []).slice(0, REMARKS)
}

export function labelsOf(
  picture: Picture,
  view: View,
  style: Style,
  { target }: Attention,
  words: Subjects['picture'],
): Label[] {
  const { generator, syntheticFit } = picture
  if (style.stature === 'strip') return []
  const type = typeOf(style)
  const named = (shape: Shape, limit: number) => componentLabel(shape, view, type, limit, words)
  if (style.crowded && target) {
    const meant = generator.filter(({ role }) => matches(target, role))
    return meant.map(shape => named(shape, LIMIT.pointed))
  }
  const components = generator.map(shape => named(shape, style.crowded ? LIMIT.crowd : LIMIT.rest))
  if (style.crowded || !hasWords(view)) return components
  return [...components, ...remarksOn(syntheticFit, view, style, words)]
}

export function rulesOf({ plot }: View, style: Style, { target }: Attention): Rules {
  return {
    bounds: { left: plot.left + INSET, top: plot.top + INSET, right: plot.right - INSET, bottom: plot.bottom - INSET },
    easyFirst: style.crowded && !target,
    leaders: !style.crowded || target !== null,
    wordSpacing: style.crowded ? Infinity : WORD_SPACING,
  }
}

const INK = { outline: 2, tint: 0.8, point: 1 } as const

/** The raster of everything that is drawn, each mark with the strength in which it is seen. */
export function rasterOf(picture: Picture, view: View, style: Style, attention: Attention): Raster {
  const raster = new Raster(view.size)
  for (const kind of ['truth', 'anchorFit', 'syntheticFit'] as const) {
    for (const shape of picture[kind]) {
      const ink = INK.outline * attention.evidence(shape.role)
      const ellipse = toPixels(view, shape)
      const outer = enlarge(ellipse, OUTER)
      if (kind !== 'truth' && isPoint(shape, outer)) {
        raster.stampOutline({ ...outer, a: ringRadius(style), b: ringRadius(style) }, ink)
        continue
      }
      raster.stampOutline(outer, ink)
      if (strokesOf(style, kind, ellipse).inner) raster.stampOutline(enlarge(ellipse, INNER), ink)
    }
  }
  for (const shape of picture.generator) {
    const ink = INK.tint * attention.place(shape.role)
    raster.stampOutline(enlarge(toPixels(view, shape), OUTER), ink * style.outerTint)
    raster.stampOutline(enlarge(toPixels(view, shape), INNER), ink)
  }
  for (const cloud of picture.clouds) {
    const count = cloud.data.labels.length
    const look = cloud.kind === 'anchorData' ? anchorLook(count, style) : syntheticLook(count, style)
    const levels = cloud.roles.map(role => attention.evidence(role))
    eachPoint({ cloud, look, levels }, view, (x, y, level) => raster.stampPoint(x, y, INK.point * level))
  }
  raster.settle()
  return raster
}
