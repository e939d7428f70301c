/** From a point of a panel to that setting in Explore, with the curve that it stands on. */
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
 * The draw shown is the one nearest the median; the draws behind the whole curve go along, and need not be made again.
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
