/** The slider under a chart: it sets K, J or L of the explorer. */
import type { Lever } from '../../../../src/parameters/parameters.ts'
import { ROLE_OF } from '../../../../src/experiment/roles.ts'
import { useActions, useExplorer } from '../../../explorer/context.ts'
import { speakGap } from '../../../terms/format.ts'
import { useWords } from '../../../words/shelf.ts'

/** @param gap what the chart shows at the present value; null where it shows nothing there */
export function useLeverSlider(lever: Lever, gap: (value: number) => number | null) {
  const words = useWords('lines')
  const numbers = useWords('numbers')
  const { setParameter, setDragging } = useActions()
  const value = useExplorer(state => state.parameters[lever])
  const here = gap(value)
  return {
    role: ROLE_OF[lever],
    value,
    onChange: (next: number) => setParameter(lever, next),
    onDragging: (dragging: boolean) => setDragging(dragging ? lever : null),
    label: words.position(lever),
    text: words.positionNow(lever, value, here === null ? null : speakGap(here, 2, numbers)),
  }
}
