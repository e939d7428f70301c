/** The same picture as one standing SVG, points included: for wherever there is no canvas and nobody to point. */
import type { Draw } from '../../src/experiment/results.ts'
import type { Layer, Target } from '../store.ts'
import { attentionTo } from './attention.ts'
import { holdDomain } from './domain.ts'
import { Labels } from './labels/Labels.tsx'
import { typeOf } from './labels/requests.ts'
import { placeAll } from './labels/useLabels.ts'
import { Dots } from './marks/Dots.tsx'
import { Above, Below } from './marks/Scene.tsx'
import { pictureOf } from './picture.ts'
import { styleOf } from './style.ts'
import { type Size, viewOf } from './view.ts'

interface StillPlaneProps {
  readonly draw: Draw
  readonly size: Size
  readonly layers: Readonly<Record<Layer, boolean>>
  readonly target?: Target | null
}

export function StillPlane({ draw, size, layers, target = null }: StillPlaneProps) {
  const { domain } = holdDomain(null, draw)
  const picture = pictureOf(draw, domain)
  const view = viewOf(domain, size)
  const style = styleOf(size, picture.components)
  const attention = attentionTo(target, style.crowded)
  const labels = placeAll(picture, view, style, attention)
  const scene = { picture, view, style, attention, layers, id: 'still' }
  return (
    <svg xmlns="http://www.w3.org/2000/svg" {...size} viewBox={`0 0 ${size.width} ${size.height}`}>
      <rect width="100%" height="100%" fill="var(--paper)" />
      <Below {...scene} />
      <Dots {...scene} />
      <Above {...scene} />
      <Labels labels={labels} type={typeOf(style)} attention={attention} layers={layers} drifts={null} />
    </svg>
  )
}
