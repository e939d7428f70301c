/** How far the curve has come, and what can be done about it: stop, go on, or ask for more draws. */
import { continueCurve, moreDraws, stopCurve } from '../../engine/curves.ts'
import type { Curve } from '../../store.ts'
import { formatCount } from '../format.ts'
import css from './CurveStatus.module.css'

function Action({ status }: Pick<Curve, 'status'>) {
  switch (status) {
    case 'waiting':
    case 'working':
      return (
        <button type="button" className={`${css.button} ${css.stop}`} aria-label="Stop" title="Stop" onClick={stopCurve}>
          <svg width="9" height="9" aria-hidden><rect width="9" height="9" rx="1" fill="currentColor" /></svg>
        </button>
      )
    case 'stopped':
      return <button type="button" className={css.button} onClick={continueCurve}>Go on</button>
    case 'done':
      return <button type="button" className={css.button} onClick={moreDraws}>More</button>
    case 'failed':
      return null
  }
}

export function CurveStatus({ done, wanted, status }: Pick<Curve, 'done' | 'wanted' | 'status'>) {
  const draws = (count: number) => `${formatCount(count)} ${count === 1 ? 'draw' : 'draws'}`
  return (
    <div className={css.status}>
      <div className={css.words} data-status={status}>
        <span>{status === 'stopped' ? `Stopped at ${draws(done)}` : `${formatCount(done)} of ${draws(wanted)}`}</span>
        {status !== 'stopped' && <progress className={css.progress} aria-label="Draws of this curve" max={wanted} value={Math.min(done, wanted)} />}
      </div>
      <Action status={status} />
    </div>
  )
}
