/** The plane as static SVG, with its points, in the same order of layers as on the page. For files and for paper. */
import type { ReactNode } from 'react'
import type { Draw } from '../../src/experiment/results.ts'
import type { Layer } from '../explorer/store.ts'
import type { Target } from '../explorer/target.ts'
import { attentionTo } from './attention.ts'
import { holdDomain } from './domain.ts'
import { Labels } from './labels/Labels.tsx'
import { typeOf } from './labels/requests.ts'
import { placeAll } from './labels/useLabels.ts'
import { Dots } from './marks/Dots.tsx'
import { Above, Below } from './marks/Scene.tsx'
import { pictureOf } from './picture.ts'
import { styleOf } from './style.ts'
import { type Size, type View, viewOf } from './view.ts'
import { useWords } from '../words/shelf.ts'

export interface StillSceneProps {
  readonly draw: Draw
  readonly size: Size
  readonly layers: Readonly<Record<Layer, boolean>>
  readonly target?: Target | null
  /** Unique in the page. */
  readonly id: string
  /** What lies under everything else. */
  readonly ground?: (view: View) => ReactNode
}

export function StillScene({ draw, size, layers, target = null, id, ground }: StillSceneProps) {
  const words = useWords('picture')
  const { domain } = holdDomain(null, draw)
  const picture = pictureOf(draw, domain)
  const view = viewOf(domain, size)
  const style = styleOf(size, picture.components)
  const attention = attentionTo(target, style.crowded)
  const labels = placeAll(picture, view, style, attention, words)
  const scene = { picture, view, style, attention, layers, id }
  return (
    <>
      {ground?.(view)}
      <Below {...scene} />
      <Dots {...scene} />
      <Above {...scene} />
      <Labels words={words} labels={labels} type={typeOf(style)} attention={attention} layers={layers} drifts={null} />
    </>
  )
}
