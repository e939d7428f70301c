/** The plane in words: the line above it, the names of components, and a summary for readers who do not see it. */
import type { Draw, FittedMixture } from '../../src/experiment/results.ts'
import { type ComponentRole, LEVER_OF, type Role } from '../../src/experiment/roles.ts'
import { formatGap } from '../terms/format.ts'
import { MEASURE_LOOKS } from '../terms/measures.ts'
import type { Target } from '../explorer/target.ts'
import { gaussianOf } from './ellipse.ts'
import { isCrowded } from './style.ts'
import type { Subjects } from '../words/subjects.ts'

type Words = Pick<Subjects, 'plane' | 'picture'>

/** 1/6 where the weight is a unit fraction, as equal weights are; else a percentage. */
export function fraction(weight: number, words: Subjects['plane']): string {
  const whole = Math.round(1 / weight)
  if (whole === 1) return words.whole
  return Math.abs(weight * whole - 1) < 1e-9 ? `1/${whole}` : words.percent((100 * weight).toFixed(1))
}

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉'
const subscript = (count: number): string => Array.from(String(count), digit => SUBSCRIPTS[Number(digit)]).join('')

/** J₁ in Unicode, for text that cannot be typeset. */
export const nameOf = ({ role, index }: ComponentRole): string => `${LEVER_OF[role]}${subscript(index + 1)}`

const serving = (fit: FittedMixture, component: number): number =>
  fit.nearest.reduce((count, nearest) => count + (nearest === component ? 1 : 0), 0)

/** For the table: the places of the fitted components that serve this component. */
export function placesServing(fit: FittedMixture, component: number): string[] {
  const places: string[] = []
  fit.nearest.forEach((nearest, fitted) => {
    if (nearest !== component) return
    const { x, y } = gaussianOf(fit.mixture, fitted)
    places.push(`${x.toFixed(1)}, ${y.toFixed(1)}`.replaceAll('-', '−'))
  })
  return places
}

const componentOf = (draw: Draw, { role, index }: ComponentRole): number =>
  draw.roles.findIndex(candidate => candidate.role === role && candidate.index === index)

/** What one component adds to the gap; null if the measure cannot be split into parts. */
function addition({ parts, parameters: { measure } }: Draw, component: number): string | null {
  if (measure === 'as-published') return null
  return formatGap(parts.gap[measure][component], MEASURE_LOOKS[measure].fineDecimals)
}

/** What one component is: its weight, how many fitted components serve it, and what it adds to the gap. */
export function describe(draw: Draw, role: ComponentRole, words: Subjects['plane']): string {
  const component = componentOf(draw, role)
  if (component < 0) return words.notHere
  const real = role.role !== 'irrelevant'
  return words.described({
    weight: fraction((real ? draw.truth : draw.generator).weights[component], words),
    real,
    serving: serving(draw.syntheticFit, component),
    adds: addition(draw, component),
  })
}

/** The line at the right of the heading. The name of `component`, if any, is typeset before `text`. */
export interface Caption {
  readonly component: ComponentRole | null
  readonly text: string
}

/** The text for a role in a crowd, or for the picture if nothing more can be said about the target. */
function textOf(draw: Draw, target: Target | null, { plane, picture }: Words): string {
  const { dimension } = draw.parameters
  const count = draw.roles.length
  const crowded = isCrowded(count)
  if (target && crowded) {
    const role = picture.roles[target.role]
    const some = draw.roles.filter(one => one.role === target.role).length
    return some === 0 ? plane.noneOf(role) : plane.allOf(role, some)
  }
  if (dimension === 1) return plane.inOneDimension
  if (dimension > 2) return plane.inDimensions(dimension)
  return crowded ? plane.inCrowd(count) : plane.ellipses
}

export function captionOf(draw: Draw, target: Target | null, words: Words): Caption {
  if (target?.index === undefined) return { component: null, text: textOf(draw, target, words) }
  const component = { role: target.role, index: target.index }
  const { plane, picture } = words
  return { component, text: plane.ofRole(picture.roles[target.role], describe(draw, component, plane)) }
}

/** The plane in one paragraph, without numbers that the picture does not show either. */
export function summaryOf(draw: Draw, words: Subjects['plane']): string {
  const count = (role: Role) => draw.roles.filter(candidate => candidate.role === role).length
  return words.summary({
    anchored: count('anchored'),
    unsampled: count('unsampled'),
    irrelevant: count('irrelevant'),
    anchorFit: draw.anchorFit.nearest.length,
    anchorData: draw.anchorData.labels.length,
    syntheticFit: draw.syntheticFit.nearest.length,
    syntheticData: draw.syntheticData.labels.length,
  })
}
