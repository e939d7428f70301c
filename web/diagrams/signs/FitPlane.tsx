/** One fit over the truth: where dashes stand alone the fit misses something, where its line stands alone it makes up. */
import { useId } from 'react'
import type { Draw } from '../../../src/experiment/results.ts'
import { UNDIVIDED } from '../../plane/attention.ts'
import { holdDomain } from '../../plane/domain.ts'
import { Outlines } from '../../plane/marks/Outlines.tsx'
import { pictureOf } from '../../plane/picture.ts'
import { styleOf } from '../../plane/style.ts'
import { viewOf } from '../../plane/view.ts'
import { useWords } from '../../words/shelf.ts'
import { Diagram } from '../parts/Diagram.tsx'
import { domainAround } from '../parts/domain.ts'

interface FitPlaneProps {
  readonly draw: Draw
  readonly fit: 'anchorFit' | 'syntheticFit'
  /** In pixels. */
  readonly width: number
}

/** The height of a plane in parts of its width. */
const FLAT = 0.75

export function FitPlane({ draw, fit, width }: FitPlaneProps) {
  const words = useWords('signs')
  const height = Math.round(FLAT * width)
  const size = { width, height, bare: true }
  const picture = pictureOf(draw, holdDomain(null, draw).domain)
  // The same part of the plane for both fits.
  const domain = domainAround([...picture.truth, ...picture.anchorFit, ...picture.syntheticFit])
  const scene = { view: viewOf(domain, size), style: styleOf(size, picture.components), attention: UNDIVIDED }
  const id = useId()
  return (
    <Diagram width={width} height={height} summary={words.planes[fit]}>
      <clipPath id={id}>
        <rect width={width} height={height} />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        <Outlines kind={fit} shapes={picture[fit]} {...scene} />
        <Outlines kind="truth" shapes={picture.truth} {...scene} />
      </g>
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="none" stroke="var(--rule)" />
    </Diagram>
  )
}
