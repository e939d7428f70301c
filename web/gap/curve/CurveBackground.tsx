/**
 * The parts of the curve that do not change while the reader drags along it: grid, band and single draws. They are a
 * layer of their own, since painting thousands of dots for each step of the hairline would cost more than all the rest.
 */
import { memo } from 'react'
import { CurveDots } from './CurveDots.tsx'
import type { Shows } from '../../explorer/store.ts'
import { CurveGrid } from './CurveGrid.tsx'
import { Band, OldLine } from './CurveLines.tsx'
import type { GapAxis } from './gapAxis.ts'
import type { Extent } from './leverAxis.ts'
import type { Plot } from './plot.ts'
import type { MeasuredPoint, Spread } from './spread.ts'

export interface BackgroundProps {
  readonly plot: Plot
  readonly axis: GapAxis
  readonly extent: Extent
  readonly points: readonly MeasuredPoint[]
  /** Middle and spread of each point; during an animation, values on the way to the new ones. */
  readonly spreads: readonly Spread[]
  /** The previous curve, drawn faintly. */
  readonly old: readonly Spread[]
  readonly provisional: boolean
  readonly shows: Shows
  readonly brief?: boolean
}

export const CurveBackground = memo(function CurveBackground(props: BackgroundProps) {
  const { plot, axis, extent, points, spreads, old, provisional, shows, brief = false } = props
  return (
    <>
      <CurveGrid plot={plot} axis={axis} extent={extent} shows={shows} provisional={provisional} brief={brief} />
      <OldLine spreads={old} plot={plot} />
      <Band spreads={spreads} plot={plot} />
      <CurveDots points={points} plot={plot} />
    </>
  )
})
