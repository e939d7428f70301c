/** The three curves as the reader wants them shown. */
import { useMemo } from 'react'
import type { Lever, Measure } from '../../../src/parameters/parameters.ts'
import { useAfterPicture } from '../../explorer/context.ts'
import type { Curve, Shows } from '../../explorer/store.ts'
import { shownCurves } from './shownCurves.ts'

export function useShownCurves(measure: Measure, shows: Shows): Readonly<Record<Lever, Curve>> {
  const curves = useAfterPicture(state => state.curves)
  const K = useAfterPicture(state => state.parameters.K)
  const J = useAfterPicture(state => state.parameters.J)
  const L = useAfterPicture(state => state.parameters.L)
  return useMemo(() => shownCurves(curves, { K, J, L }, measure, shows), [curves, measure, shows, K, J, L])
}
