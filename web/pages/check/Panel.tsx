/** One panel: a sweep in one measure, in the available size. Its points open in Explore. */
import { memo, useEffect, useId, useMemo, useRef } from 'react'
import type { Lever, Measure } from '../../../src/parameters/parameters.ts'
import { useThisExplorer } from '../../explorer/context.ts'
import type { GapAxis } from '../../gap/curve/gapAxis.ts'
import { CURVE_FROM, CURVE_TO } from '../../../src/experiment/curve-settings.ts'
import { pointAt, type MeasuredPoint, type Spread } from '../../gap/curve/spread.ts'
import { curveInWords } from '../../gap/curve/words.ts'
import { usePicked } from '../../gap/usePicked.ts'
import { useWayBack } from '../../site/wayBack.ts'
import { frameOf, useSize } from '../../kit/useSize.ts'
import { useWords } from '../../words/shelf.ts'
import { spreadsOf } from './axis.ts'
import { openInExplore } from './openInExplore.ts'
import { panelPlot } from './panelPlot.ts'
import { PanelPicture, type PanelPictureProps } from './PanelPicture.tsx'
import css from './Panel.module.css'

/** The name of a panel and of its table. */
export function usePanelName(lever: Lever, measure: Measure): string {
  const { options } = useWords('parameters')
  return useWords('check').panel(lever, options.measure[measure].label)
}

interface Props extends Pick<PanelPictureProps, 'other' | 'yours'> {
  readonly lever: Lever
  readonly measure: Measure
  readonly axis: GapAxis
  readonly points: readonly MeasuredPoint[]
}

const same = (a: Spread, b: Spread): boolean => a.value === b.value

/** Brings a reader who went to Explore from this panel back to it. */
function useReturn({ lever, measure }: Pick<Props, 'lever' | 'measure'>) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const { from } = useWayBack.getState()
    if (from?.lever !== lever || from.measure !== measure) return
    panel.current?.focus({ preventScroll: true })
    panel.current?.scrollIntoView({ block: 'center' })
    const arrived = setTimeout(() => useWayBack.setState({ from: null }))
    return () => clearTimeout(arrived)
  }, [lever, measure])
  return panel
}

export const Panel = memo(function Panel({ lever, measure, axis, points, other, yours }: Props) {
  const explorer = useThisExplorer()
  const words = useWords('check')
  const [curve, numbers, parameters] = [useWords('curve'), useWords('numbers'), useWords('parameters')]
  const name = usePanelName(lever, measure)
  const panel = useReturn({ lever, measure })
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const id = useId()
  const plot = useMemo(() => size && panelPlot(size.width, size.height, axis), [size, axis])
  const spreads = useMemo(() => spreadsOf(points), [points])
  const { picked, handlers } = usePicked({
    at: x => {
      if (!plot || x < plot.left) return null
      const steps = (CURVE_TO - CURVE_FROM) / (plot.x(CURVE_TO) - plot.x(CURVE_FROM))
      return pointAt(spreads, Math.round(CURVE_FROM + (x - plot.x(CURVE_FROM)) * steps)) ?? null
    },
    same,
    open: ({ value }) => openInExplore(explorer, measure, lever, pointAt(points, value)!),
  })
  const course = curveInWords({ curve, numbers, parameters }, points, lever, measure, null)
  const told = words.sentences(axis.kind === 'signed-log' ? [course, words.logAxis] : [course])
  return (
    <figure ref={panel} className={css.panel} tabIndex={-1} aria-labelledby={id}>
      <figcaption id={id} className="said">
        {name}
      </figcaption>
      <p id={`${id}words`} className="said">
        {told}
      </p>
      <div ref={frame} className={css.frame} translate="no">
        {size && plot && (
          <svg
            className={css.picture}
            {...frameOf(size)}
            role="img"
            aria-labelledby={id}
            aria-describedby={`${id}words`}
            data-picking={picked !== null}
            {...handlers}
          >
            <PanelPicture {...{ lever, measure, plot, axis, spreads, other, yours }} pointed={picked} />
          </svg>
        )}
      </div>
    </figure>
  )
})
