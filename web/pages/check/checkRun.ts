/** The one Check of the page. It runs on the page's own workers, and only while the page is visible. */
import { pointRows } from '../../../src/experiment/rows.ts'
import { LEVERS } from '../../../src/parameters/parameters.ts'
import { Pool } from '../../../src/worker/pool.ts'
import { seats } from '../../explorer/engine/seats.ts'
import { loadShipped } from '../../explorer/engine/shipped.ts'
import type { CheckFrom, State } from '../../explorer/store.ts'
import { createCheck } from './check.ts'
import { middleOf, PAPER_MIDDLE } from './recipe.ts'

const run = createCheck(onFailure => new Pool(seats, onFailure))

export const { useCheck, stop: stopCheck, goOn: continueCheck, more: moreDraws, retry: retryCheck } = run

/** The setting that the page goes through: the paper's, or the reader's own. */
export const middleFrom = (from: CheckFrom, { parameters }: Pick<State, 'parameters'>) =>
  from === 'explore' ? middleOf(parameters) : PAPER_MIDDLE

let shipped: Promise<void> | undefined

/**
 * Shows the sweeps that a state asks for, with all draws that are already known: those shipped with the site, or those
 * of Explore's own curves.
 */
export async function showSweeps(state: Pick<State, 'parameters' | 'curves' | 'checkFrom'>): Promise<void> {
  const { parameters, curves, checkFrom } = state
  await (shipped ??= loadShipped('check').then(run.remember))
  if (checkFrom === 'explore') {
    run.remember(
      LEVERS.flatMap(lever =>
        curves[lever].points.map(point => {
          const setting = { ...parameters, [lever]: point.value }
          return { setting, rows: pointRows(point, setting) }
        }),
      ),
    )
  }
  run.showMiddle(middleFrom(checkFrom, state))
}

/** Runs the Check until the returned function is called. All draws are kept for the next visit to the page. */
export function runWhileShown(): () => void {
  const look = () => run.setSeen(!document.hidden)
  look()
  document.addEventListener('visibilitychange', look)
  return () => {
    document.removeEventListener('visibilitychange', look)
    run.setSeen(false)
  }
}
