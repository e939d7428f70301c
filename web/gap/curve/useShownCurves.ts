/** The three curves as the reader wants them read: as they are, or as changes from the present setting. */
import { useMemo } from 'react'
import { changesFrom } from '../../../src/experiment/paired.ts'
import { LEVERS, type Lever, type Measure } from '../../../src/parameters.ts'
import { useExplorer } from '../../context.ts'
import type { Curve } from '../../store.ts'
import type { Shows } from './CurveForeground.tsx'
import { pointAt } from './spread.ts'

type Curves = Readonly<Record<Lever, Curve>>

export function useShownCurves(measure: Measure, shows: Shows): Curves {
  const curves = useExplorer(state => state.curves)
  const K = useExplorer(state => state.parameters.K)
  const J = useExplorer(state => state.parameters.J)
  const L = useExplorer(state => state.parameters.L)
  return useMemo(() => {
    if (shows !== 'change') return curves
    const present = { K, J, L }
    return Object.fromEntries(LEVERS.map(lever => [lever, changed(curves[lever], present[lever], measure)])) as unknown as Curves
  }, [curves, measure, shows, K, J, L])
}

/** An old curve is left out: its changes would be from another setting. */
function changed(curve: Curve, present: number, measure: Measure): Curve {
  const reference = pointAt(curve.points, present)
  return { ...curve, points: reference ? changesFrom(reference, curve.points, measure) : [], settled: [] }
}
