/** The live curve: its picture in the available size, its axis as a slider, and its draws to be picked. */
import { useContext, useMemo, useRef } from 'react'
import { useActions, useExplorer, useThisExplorer } from '../../explorer/context.ts'
import { Still } from '../../kit/Still.tsx'
import { StillsContext } from '../../kit/stills.ts'
import { frameOf, useSize } from '../../kit/useSize.ts'
import { useWords } from '../../words/shelf.ts'
import { CurveBackground } from './CurveBackground.tsx'
import { CurveForeground, type CurveView } from './CurveForeground.tsx'
import { CurveSlider } from './CurveSlider.tsx'
import { plotOf } from './plot.ts'
import { useCurvePicture } from './useCurvePicture.ts'
import { usePointedDot } from './usePointedDot.ts'
import { curveInWords } from './words.ts'
import css from './curve.module.css'

interface Props extends CurveView {
  readonly failed: boolean
  /** Whether the present setting is shown but cannot be changed here. */
  readonly fixed?: boolean
  /** The small form: the line and its marks without words. */
  readonly brief?: boolean
}

/** Whether the curve is still the one that the page was sent with. Its draws arrive a little later than the page. */
function useOpening(): boolean {
  const { parameters, tab, curveShows } = useThisExplorer().store.getInitialState()
  const sent = useContext(StillsContext) !== null
  return useExplorer(
    state => sent && state.parameters === parameters && state.tab === tab && state.curveShows === curveShows,
  )
}

/**
 * Use the measure as the React key: an animation between the axes of two measures makes no sense, so they cross-fade.
 */
export function CurveChart({ failed, fixed = false, brief = false, ...view }: Props) {
  const { setParameters } = useActions()
  const words = { curve: useWords('curve'), numbers: useWords('numbers'), parameters: useWords('parameters') }
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const picture = useCurvePicture(view, failed)
  const { lever, measure } = view
  const { points, spreads, old, present, thisDraw, provisional, axis, extent } = picture
  const plot = useMemo(() => size && plotOf(size.width, size.height, axis, extent, brief), [size, axis, extent, brief])
  const { pointed, handlers } = usePointedDot(fixed ? [] : points, plot, ({ count, draw }) =>
    setParameters({ [lever]: count, draw }),
  )
  const opening = useOpening()
  return (
    <div ref={frame} className={css.chart} translate="no">
      {!size || (opening && points.length === 0) ? (
        <Still of="curve" />
      ) : (
        plot && (
          <>
            <svg className={css.background} {...frameOf(size)} aria-hidden>
              <CurveBackground
                {...{ plot, axis, extent, points, spreads, old, provisional, brief, shows: view.shows }}
              />
            </svg>
            <svg
              className={css.picture}
              {...frameOf(size)}
              role="img"
              aria-label={curveInWords(words, points, lever, measure, present)}
              data-picking={pointed !== null}
              {...handlers}
            >
              <CurveForeground {...view} {...{ brief, plot, points, spreads, old, present, thisDraw, pointed }} />
            </svg>
            <CurveSlider lever={lever} extent={extent} plot={plot} unit={size.unit ?? 1} fixed={fixed} />
          </>
        )
      )}
    </div>
  )
}
