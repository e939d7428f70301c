/**
 * Turns the store's curves into the picture of this moment: which points are new, which are old, and where an animated
 * line is now.
 */
import { useMemo, useState } from 'react'
import type { Lever, Measure } from '../../../src/parameters/parameters.ts'
import { useAfterPicture, useExplorer } from '../../explorer/context.ts'
import { useReducedMotion } from '../../kit/useMedia.ts'
import type { Curve, Middle } from '../../explorer/store.ts'
import { useMovingNumbers } from '../../kit/motion.ts'
import type { BackgroundProps } from './CurveBackground.tsx'
import type { CurveView, ForegroundProps } from './CurveForeground.tsx'
import { steadyAxis, type GapAxis } from './gapAxis.ts'
import { axisFor } from './shownCurves.ts'
import { useShownCurves } from './useShownCurves.ts'
import { leverExtent, widest, type Extent } from './leverAxis.ts'
import { pointsIn, PROVISIONAL, spreadOf, type MeasuredPoint, type Spread } from './spread.ts'

/** The axis of one measure: use the measure as the React key of the component. */
function useAxis(curves: Readonly<Record<Lever, Curve>>, { lever, measure, middle, shows }: CurveView): GapAxis {
  const asked = useMemo(
    () => axisFor(curves, { lever, measure, middle, shows }),
    [curves, lever, measure, middle, shows],
  )
  const [shown, setShown] = useState(asked)
  const axis = steadyAxis(shown, asked)
  if (axis !== shown) setShown(axis)
  return axis
}

/** While the reader drags, the scale can only grow: if it shrank, the thumb would move away from the finger. */
function useExtent(present: number, dragging: boolean): Extent {
  const [shown, setShown] = useState(() => leverExtent(present))
  const asked = leverExtent(present)
  const extent = dragging ? widest(shown, asked) : asked
  if (extent[0] === shown[0] && extent[1] === shown[1]) return shown
  setShown(extent)
  return extent
}

function useMovingSpreads(target: readonly Spread[], still: boolean): readonly Spread[] {
  const numbers = useMemo(() => target.flatMap(({ middle, lower, upper }) => [middle, lower, upper]), [target])
  const moving = useMovingNumbers(numbers, still)
  return useMemo(
    () =>
      target.map(({ value }, index) => ({
        value,
        middle: moving[3 * index],
        lower: moving[3 * index + 1],
        upper: moving[3 * index + 2],
      })),
    [target, moving],
  )
}

const within = (points: Curve['points'], measure: Measure, [first, last]: Extent): MeasuredPoint[] =>
  pointsIn(points, measure).filter(({ value }) => value >= first && value <= last)

const spreadsOf = (points: readonly MeasuredPoint[], middle: Middle): Spread[] =>
  points.map(({ value, gap }) => spreadOf(value, gap, middle))

type Picture = Omit<BackgroundProps & ForegroundProps, keyof CurveView | 'plot' | 'pointed'>

/** @param failed the computation broke off, so that all points are from before */
export function useCurvePicture(view: CurveView, failed: boolean): Picture {
  const { lever, measure, middle, shows } = view
  const curves = useShownCurves(measure, shows)
  const present = useAfterPicture(state => state.parameters[lever])
  // A change from the present setting is zero at the present setting, so this draw is not marked.
  const thisDraw = useAfterPicture(state =>
    shows === 'change' ? null : (state.draw?.gaps[measure]?.gap.value ?? null),
  )
  const dragging = useExplorer(state => state.dragging !== null)
  const still = useReducedMotion() || dragging
  const axis = useAxis(curves, view)
  const extent = useExtent(present, dragging)

  const { points: all, settled, done } = curves[lever]
  const points = useMemo(() => (failed ? [] : within(all, measure, extent)), [all, measure, failed, extent])
  const target = useMemo(() => spreadsOf(points, middle), [points, middle])
  const spreads = useMovingSpreads(target, still)
  const old = useMemo(() => {
    const left = failed && all.length > settled.length ? all : settled
    return spreadsOf(within(left, measure, extent), middle)
  }, [all, settled, failed, extent, measure, middle])

  return { axis, extent, points, spreads, old, present, thisDraw, provisional: points.length > 0 && done < PROVISIONAL }
}
