/** The horizontal axis of the curve, which is a slider too: it sets the same parameter as the lever. */
import type { CSSProperties } from 'react'
import { ROLE_OF } from '../../../src/experiment/roles.ts'
import type { Lever } from '../../../src/parameters/parameters.ts'
import { useActions, useExplorer } from '../../explorer/context.ts'
import { useSliding } from '../../kit/useSliding.ts'
import { Symbol } from '../../terms/Symbol.tsx'
import { useWords } from '../../words/shelf.ts'
import type { Extent } from './leverAxis.ts'
import { TRACK, type Plot } from './plot.ts'
import css from './CurveSlider.module.css'

interface Props {
  readonly lever: Lever
  readonly extent: Extent
  readonly plot: Plot
  /** Screen pixels for one unit of the plot. */
  readonly unit: number
  readonly fixed: boolean
}

export function CurveSlider({ lever, extent: [first, last], plot, unit, fixed }: Props) {
  const { setParameter, setDragging } = useActions()
  const words = useWords('curve')
  const { label } = useWords('parameters').named[lever]
  // Read without delay, so that the thumb follows the hand before the rest of the curve does.
  const value = useExplorer(state => state.parameters[lever])
  const sliding = useSliding(
    value,
    next => setParameter(lever, next),
    dragging => setDragging(dragging ? lever : null),
  )
  const [left, right] = [plot.x(first), plot.x(last)]
  const pixels = (units: number): string => `${units * unit}px`
  const place = {
    '--left': pixels(left),
    '--width': pixels(right - left),
    '--track': pixels(plot.bottom + TRACK),
    '--at': pixels(plot.x(value)),
  }
  return (
    <div className={css.axis} data-role={ROLE_OF[lever]} style={place as CSSProperties}>
      <span className={css.symbol} aria-hidden>
        <Symbol name={lever} live />
      </span>
      <input
        className={css.input}
        type="range"
        min={first}
        max={last}
        step={1}
        value={value}
        disabled={fixed}
        aria-label={words.position}
        aria-valuetext={words.positionNow(lever, value, label)}
        {...sliding}
      />
      <span className={css.track} />
      <span className={css.fill} />
      <span className={css.thumb} />
    </div>
  )
}
