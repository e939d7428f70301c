/** Opens the setting of a panel's point in Explore, together with the curve that the point belongs to. */
import { pointRows } from '../../../src/experiment/rows.ts'
import type { Lever, Measure } from '../../../src/parameters/parameters.ts'
import type { Explorer } from '../../explorer/explorer.ts'
import { medianDraw, type MeasuredPoint } from '../../gap/curve/spread.ts'
import { goTo } from '../../link/page.ts'
import { useWayBack } from '../../site/wayBack.ts'
import { sourceOf } from './check.ts'
import { useCheck } from './checkRun.ts'
import { settingAt } from './recipe.ts'

/**
 * The draw shown is the one nearest to the median. The draws of the whole curve are passed on, so that Explore need not
 * compute them again.
 */
export function openInExplore(explorer: Explorer, measure: Measure, lever: Lever, { value, gap }: MeasuredPoint): void {
  const { actions, engine } = explorer
  const { middle, points } = useCheck.getState()
  const known = points[sourceOf(measure)][lever]
  for (const point of known) {
    const setting = settingAt(middle, measure, lever, point.value)
    engine.curves.remember(setting, pointRows(point, setting))
  }
  actions.setParameters({ ...settingAt(middle, measure, lever, value), draw: medianDraw(gap) })
  actions.chooseTab(lever)
  useWayBack.setState({ from: { measure, lever } })
  goTo(explorer, 'explore')
}
