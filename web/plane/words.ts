/** The plane in words: the line above it, the names of components, and a summary for those who do not see it. */
import type { Draw, FittedMixture } from '../../src/experiment/results.ts'
import { type ComponentRole, LEVER_OF, type Role } from '../../src/experiment/roles.ts'
import type { LabelledPoints } from '../../src/mixture/mixture.ts'
import { formatGap } from '../terms/format.ts'
import { MEASURE_LOOKS } from '../terms/measures.ts'
import type { Target } from '../explorer/target.ts'
import { gaussianOf } from './ellipse.ts'
import { isCrowded } from './style.ts'

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

/** 1/6 where the weight is a unit fraction, as equal weights are; else a percentage. */
export function fraction(weight: number): string {
  const whole = Math.round(1 / weight)
  if (whole === 1) return 'all'
  return Math.abs(weight * whole - 1) < 1e-9 ? `1/${whole}` : `${(100 * weight).toFixed(1)} %`
}

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉'
const subscript = (count: number): string => Array.from(String(count), digit => SUBSCRIPTS[Number(digit)]).join('')

/** J₁, for text that cannot be typeset. */
export const nameOf = ({ role, index }: ComponentRole): string => `${LEVER_OF[role]}${subscript(index + 1)}`

const serving = (fit: FittedMixture, component: number): number =>
  fit.nearest.reduce((count, nearest) => count + (nearest === component ? 1 : 0), 0)

/** For the table: how many fitted components serve this one, and where they are. */
export function served(fit: FittedMixture, component: number): string {
  const places: string[] = []
  fit.nearest.forEach((nearest, fitted) => {
    if (nearest !== component) return
    const { x, y } = gaussianOf(fit.mixture, fitted)
    places.push(`${x.toFixed(1)}, ${y.toFixed(1)}`.replaceAll('-', '−'))
  })
  return places.length === 0 ? 'none' : `${places.length} at ${places.join('; ')}`
}

const componentOf = (draw: Draw, { role, index }: ComponentRole): number =>
  draw.roles.findIndex(candidate => candidate.role === role && candidate.index === index)

/** What one component adds to the gap; nothing where the measure cannot be taken apart. */
function addition({ parts, parameters: { measure } }: Draw, component: number): string {
  if (measure === 'as-published') return ''
  return `; adds ${formatGap(parts.gap[measure][component], MEASURE_LOOKS[measure].fineDecimals)} nats to the gap`
}

/** What one component is: its weight, how many fitted components serve it, and what it adds to the gap. */
export function describe(draw: Draw, role: ComponentRole): string {
  const component = componentOf(draw, role)
  if (component < 0) return 'is not in this draw'
  const weight = role.role === 'irrelevant'
    ? `${fraction(draw.generator.weights[component])} of the generator, none of the truth`
    : `${fraction(draw.truth.weights[component])} of the truth`
  const count = serving(draw.syntheticFit, component)
  const service = count === 0
    ? 'no component of the synthetic fit serves it'
    : `the synthetic fit serves it with ${counted(count, 'component')}`
  return `weight ${weight}; ${service}${addition(draw, component)}`
}

/** The line at the right of the heading: a name to be typeset first, where there is one. */
export interface Caption {
  readonly component: ComponentRole | null
  readonly text: string
}

export function captionOf(draw: Draw, target: Target | null): Caption {
  const count = draw.roles.length
  const crowded = isCrowded(count)
  if (target?.index !== undefined) {
    const component = { role: target.role, index: target.index }
    return { component, text: `${target.role}: ${describe(draw, component)}` }
  }
  if (target && crowded) {
    const some = draw.roles.filter(({ role }) => role === target.role).length
    if (some === 0) return { component: null, text: `no ${target.role} components` }
    const those = counted(some, `${target.role} component`)
    return { component: null, text: `the ${those}, and the fits that serve ${some === 1 ? 'it' : 'them'}` }
  }
  const { dimension } = draw.parameters
  if (dimension === 1) return { component: null, text: 'one dimension, drawn along a line' }
  if (dimension > 2) return { component: null, text: `${dimension} dimensions, seen along the first two principal axes` }
  if (crowded) return { component: null, text: `${count} components, so the outer ellipse alone: 95 %` }
  return { component: null, text: 'inner ellipse holds 50 % of a component, outer 95 %' }
}

/** The plane in a paragraph, without numbers that a picture would not give. */
export function summaryOf(draw: Draw): string {
  const count = (role: Role) => draw.roles.filter(candidate => candidate.role === role).length
  const [anchored, unsampled, irrelevant] = [count('anchored'), count('unsampled'), count('irrelevant')]
  const components = (fit: FittedMixture) => counted(fit.nearest.length, 'component')
  const points = ({ labels }: LabelledPoints) => counted(labels.length, 'point')
  return [
    `The truth has ${counted(anchored + unsampled, 'component')}: ${anchored} anchored and ${unsampled} unsampled.`,
    `The generator has these and ${irrelevant} irrelevant.`,
    `The anchor fit, with ${components(draw.anchorFit)}, is taught by ${points(draw.anchorData)};`,
    `the synthetic fit, with ${components(draw.syntheticFit)}, by ${points(draw.syntheticData)}.`,
  ].join(' ')
}
