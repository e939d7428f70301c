/**
 * What the reader wants the curves to show: the gaps themselves, or their changes from the present setting; and the
 * axis for it.
 */
import { changesFrom } from '../../../src/experiment/paired.ts'
import { LEVERS, type Lever, type Measure } from '../../../src/parameters/parameters.ts'
import type { Curve, Shows } from '../../explorer/store.ts'
import type { CurveView } from './CurveForeground.tsx'
import { gapAxis, type GapAxis } from './gapAxis.ts'
import { distancesOf, gapsOf, pointAt } from './spread.ts'

type Curves = Readonly<Record<Lever, Curve>>

/** The axis is extended by this factor, since the names of the distances stand above their lines. */
const HEADROOM = 1.12

/** @param present the present value of each lever */
export function shownCurves(
  curves: Curves,
  present: Readonly<Record<Lever, number>>,
  measure: Measure,
  shows: Shows,
): Curves {
  if (shows !== 'change') return curves
  const changed = (lever: Lever) => changesOf(curves[lever], present[lever], measure)
  return { K: changed('K'), J: changed('J'), L: changed('L') }
}

/** The changes of one curve. The old curve is left out: its changes would be from another setting. */
function changesOf(curve: Curve, present: number, measure: Measure): Curve {
  const reference = pointAt(curve.points, present)
  return { ...curve, points: reference ? changesFrom(reference, curve.points, measure) : [], settled: [] }
}

/**
 * Gaps have one axis for the three tabs, so that a flat curve looks flat. Changes have one axis for each tab: where
 * tails are heavy, the changes of L are a hundredth of those of K, but no less certain.
 */
export function axisFor(curves: Curves, { lever, measure, middle, shows }: CurveView): GapAxis {
  const compared = (shows === 'change' ? [lever] : LEVERS).map(one => curves[one])
  const distances = shows === 'distances' ? distancesOf(compared, measure, middle) : []
  return gapAxis(
    gapsOf(compared, measure),
    distances.map(nats => nats * HEADROOM),
  )
}
