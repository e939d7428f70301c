/** One line of meaning for each layer, with the numbers of the draw that is shown. */
import type { Draw, FittedMixture } from '../../../src/experiment/results.ts'
import { LEVER_OF, type Role, ROLES } from '../../../src/experiment/roles.ts'
import type { Layer } from '../../explorer/store.ts'
import { ellipseOf, gaussianOf, OUTER } from '../ellipse.ts'
import { anchorsDrawn } from '../points/look.ts'
import { hasCollapsed, isCrowded } from '../style.ts'
import type { Subjects } from '../../words/subjects.ts'

/** A line of meaning. Capitals that stand alone in it are symbols. */
export interface Meaning {
  readonly text: string
  /** Whether the ring of a collapsed component stands before the text. */
  readonly ring?: boolean
}

/** K, J and L, without those that are zero. */
function levers(draw: Draw): string[] {
  const has = (role: Role) => draw.roles.some(component => component.role === role)
  return ROLES.filter(has).map(role => LEVER_OF[role])
}

/** The number of rings in the plane. Other collapsed components are drawn as lines. */
function pointsIn({ mixture, emptied }: FittedMixture): number {
  const isRing = (component: number) =>
    emptied.includes(component) || hasCollapsed(OUTER * ellipseOf(gaussianOf(mixture, component)).a)
  return Array.from(mixture.weights.keys()).filter(isRing).length
}

function fitMeaning(fit: FittedMixture, whole: string, words: Subjects['plane']): Meaning {
  const points = pointsIn(fit)
  return points > 0 ? { text: words.onOnePoint(points, fit.nearest.length), ring: true } : { text: whole }
}

/** @param roomy whether a whole row belongs to one layer */
export function meaningOf(layer: Layer, draw: Draw, words: Subjects['plane'], roomy = false): Meaning {
  const { N_k } = draw.parameters
  switch (layer) {
    case 'truth':
      return { text: words.truth }
    case 'anchorData': {
      const count = draw.anchorData.labels.length
      const drawn = anchorsDrawn(count, isCrowded(draw.roles.length))
      if (drawn < count) return { text: words.someDrawn(drawn, count) }
      return { text: (roomy ? words.anchorDataRoomy : words.anchorData)(N_k) }
    }
    case 'anchorFit':
      return fitMeaning(draw.anchorFit, words.anchorFit, words)
    case 'generator':
      return { text: (roomy ? words.generatorRoomy : words.generator)(levers(draw)) }
    case 'syntheticData':
      return { text: (roomy ? words.syntheticDataRoomy : words.syntheticData)(draw.syntheticData.labels.length) }
    case 'syntheticFit':
      return fitMeaning(draw.syntheticFit, words.syntheticFit, words)
  }
}
