/** How far a curve has come, with a button to stop it, to continue, or to ask for more draws. */
import { useState } from 'react'
import type { Curve, Speed } from '../../explorer/store.ts'
import { useWords } from '../../words/shelf.ts'
import css from './CurveStatus.module.css'
import { calmly, inUnits } from './speed.ts'

export interface CurveActions {
  readonly stop: () => void
  readonly goOn: () => void
  /** Left out where there are enough draws. */
  readonly more?: () => void
}

interface Props extends Pick<Curve, 'done' | 'wanted' | 'status' | 'speed'> {
  readonly actions: CurveActions
  /** The name of the progress bar, where the draws belong to more than one curve. */
  readonly label?: string
}

function Action({ status, actions: { stop, goOn, more } }: Pick<Props, 'status' | 'actions'>) {
  const words = useWords('curveHead')
  switch (status) {
    case 'waiting':
    case 'working':
      return (
        <button
          type="button"
          className={`${css.button} ${css.stop}`}
          aria-label={words.stop}
          title={words.stop}
          onClick={stop}
        >
          <svg width="9" height="9" aria-hidden>
            <rect width="9" height="9" rx="1" fill="currentColor" />
          </svg>
        </button>
      )
    case 'stopped':
      return (
        <button type="button" className={css.button} onClick={goOn}>
          {words.goOn}
        </button>
      )
    case 'done':
      return more ? (
        <button type="button" className={css.button} aria-label={words.moreDraws} onClick={more}>
          {words.more}
        </button>
      ) : null
    case 'failed':
      return null
  }
}

/** The speed to show. It follows the measured speed, but does not change at every step. */
function useCalm(speed: Speed | null): Speed | null {
  const [shown, show] = useState<Speed | null>(null)
  const next = calmly(shown, speed)
  if (next !== shown) show(next)
  return next
}

export function CurveStatus({ done, wanted, status, speed, actions, label }: Props) {
  const words = useWords('curveHead')
  const numbers = useWords('numbers')
  const known =
    status === 'stopped' ? words.stoppedAt(done) : status === 'done' ? numbers.draws(done) : words.drawsOf(done, wanted)
  const calm = useCalm(status === 'working' ? speed : null)
  return (
    <div className={css.status}>
      <div className={css.words} data-status={status}>
        <span>{known}</span>
        {status !== 'stopped' && (
          <progress
            className={css.progress}
            aria-label={label ?? words.progress}
            max={wanted}
            value={Math.min(done, wanted)}
          />
        )}
        {/* The line is kept while work goes on, so that nothing moves when there is something to say. */}
        {status === 'working' && (
          <span className={css.speed}>
            {calm && (
              <>
                <span className={css.rate} aria-hidden>
                  {words.rate(calm.rate)}
                </span>
                <span className="said">{words.rateSaid(calm.rate)}</span>
                <span>{words.left(...inUnits(calm.secondsLeft))}</span>
              </>
            )}
          </span>
        )}
      </div>
      <Action status={status} actions={actions} />
    </div>
  )
}
