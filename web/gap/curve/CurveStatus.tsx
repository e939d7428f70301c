/** How far a curve has come, and what can be done about it: stop, go on, or ask for more draws. */
import { useState } from 'react'
import type { Curve, Speed } from '../../explorer/store.ts'
import { counted, formatCount } from '../../terms/format.ts'
import css from './CurveStatus.module.css'
import { calmly, formatSeconds } from './speed.ts'

export interface CurveActions {
  readonly stop: () => void
  readonly goOn: () => void
  /** Left out where there are draws enough. */
  readonly more?: () => void
}

interface Props extends Pick<Curve, 'done' | 'wanted' | 'status' | 'speed'> {
  readonly actions: CurveActions
  /** What is drawn, where it is more than one curve. */
  readonly what?: string
}

function Action({ status, actions: { stop, goOn, more } }: Pick<Props, 'status' | 'actions'>) {
  switch (status) {
    case 'waiting':
    case 'working':
      return (
        <button type="button" className={`${css.button} ${css.stop}`} aria-label="Stop" title="Stop" onClick={stop}>
          <svg width="9" height="9" aria-hidden><rect width="9" height="9" rx="1" fill="currentColor" /></svg>
        </button>
      )
    case 'stopped':
      return <button type="button" className={css.button} onClick={goOn}>Go on</button>
    case 'done':
      return more ? <button type="button" className={css.button} aria-label="More draws" onClick={more}>More</button> : null
    case 'failed':
      return null
  }
}

/** What is shown follows what is known, but not at every step. */
function useCalm(speed: Speed | null): Speed | null {
  const [shown, show] = useState<Speed | null>(null)
  const next = calmly(shown, speed)
  if (next !== shown) show(next)
  return next
}

export function CurveStatus({ done, wanted, status, speed, actions, what = 'this curve' }: Props) {
  const calm = useCalm(status === 'working' ? speed : null)
  return (
    <div className={css.status}>
      <div className={css.words} data-status={status}>
        <span>{status === 'stopped' ? `Stopped at ${counted(done, 'draw')}` : status === 'done' ? counted(done, 'draw') : `${formatCount(done)} of ${counted(wanted, 'draw')}`}</span>
        {status !== 'stopped' && (
          <progress className={css.progress} aria-label={`Draws of ${what}`} max={wanted} value={Math.min(done, wanted)} />
        )}
        {/* Its line is kept while work goes on, so that nothing moves when there is something to say. */}
        {status === 'working' && (
          <span className={css.speed}>
            {calm && (
              <>
                <span className={css.rate} aria-hidden>{`${formatCount(calm.rate)}/s, `}</span>
                <span className="said">{`${formatCount(calm.rate)} draws a second, `}</span>
                <span>{`${formatSeconds(calm.secondsLeft)} left`}</span>
              </>
            )}
          </span>
        )}
      </div>
      <Action status={status} actions={actions} />
    </div>
  )
}
