/** One line of meaning for each layer, with the numbers of the draw that is shown. */
import { format } from 'd3'
import type { Draw, FittedMixture } from '../../../src/experiment/results.ts'
import { LEVER_OF, type Role, ROLES } from '../../../src/experiment/roles.ts'
import type { Layer } from '../../explorer/store.ts'
import { ellipseOf, gaussianOf, OUTER } from '../ellipse.ts'
import { anchorsDrawn } from '../points/look.ts'
import { hasCollapsed, isCrowded } from '../style.ts'

export const LAYER_NAMES: Readonly<Record<Layer, string>> = {
  truth: 'Truth',
  anchorData: 'Anchor data',
  anchorFit: 'Anchor fit',
  generator: 'Generator',
  syntheticData: 'Synthetic data',
  syntheticFit: 'Synthetic fit',
}

/** A line of meaning; its symbols are capitals that stand alone. */
export interface Meaning {
  readonly text: string
  /** Whether the ring of a collapsed component stands before the text. */
  readonly ring?: boolean
}

const counted = format(',')

/** K, J and L; without those of which there is none. */
function levers(draw: Draw): string {
  const has = (role: Role) => draw.roles.some(component => component.role === role)
  const present = ROLES.filter(has).map(role => LEVER_OF[role])
  return present.length > 1 ? `${present.slice(0, -1).join(', ')} and ${present.at(-1)}` : present.join('')
}

/** As many as there are rings in the plane: others that collapsed are lines there. */
function pointsIn({ mixture, emptied }: FittedMixture): number {
  const isRing = (component: number) =>
    emptied.includes(component) || hasCollapsed(OUTER * ellipseOf(gaussianOf(mixture, component)).a)
  return Array.from(mixture.weights.keys()).filter(isRing).length
}

function fitMeaning(fit: FittedMixture, rest: string): Meaning {
  const points = pointsIn(fit)
  return points > 0 ? { text: `${points} of ${fit.nearest.length} on one point`, ring: true } : { text: rest }
}

/** `roomy`: where a whole row belongs to one layer. */
export function meaningOf(layer: Layer, draw: Draw, roomy = false): Meaning {
  const { N_k } = draw.parameters
  switch (layer) {
    case 'truth':
      return { text: 'the target, dashed' }
    case 'anchorData': {
      const count = draw.anchorData.labels.length
      const drawn = anchorsDrawn(count, isCrowded(draw.roles.length))
      if (drawn < count) return { text: `${counted(drawn)} of ${counted(count)} points drawn` }
      return { text: roomy ? `${counted(N_k)} points from each K` : `${counted(N_k)} points each, from K` }
    }
    case 'anchorFit':
      return fitMeaning(draw.anchorFit, 'fitted to anchor data')
    case 'generator':
      return { text: `${levers(draw)}, tinted${roomy ? ' by role' : ''}` }
    case 'syntheticData':
      return { text: `${counted(draw.syntheticData.labels.length)} points from ${roomy ? 'the generator' : 'it'}` }
    case 'syntheticFit':
      return fitMeaning(draw.syntheticFit, 'fitted to synthetic data')
  }
}
