/** Chapter 9: generations that learn from the generation before, and how far they drift. */
import { useRef } from 'react'
import { Film } from '../../../diagrams/film/Film.tsx'
import { AxisSlider } from '../../../diagrams/lines/AxisSlider.tsx'
import { axisOf } from '../../../diagrams/lines/axis.ts'
import { Lines } from '../../../diagrams/lines/Lines.tsx'
import type { Series } from '../../../diagrams/lines/series.ts'
import { MEASURED, type MeasuredCurve } from '../../../diagrams/measured.ts'
import { useActions, useExplorer } from '../../../explorer/context.ts'
import { useMedia } from '../../../kit/useMedia.ts'
import { BREAKPOINTS } from '../../../kit/breakpoints.ts'
import { useSize } from '../../../kit/useSize.ts'
import { formatDistance } from '../../../terms/format.ts'
import { useWords } from '../../../words/shelf.ts'
import { LINE_ENDS, SCENES } from '../chapters.ts'
import type { ChapterFigure } from './figure.ts'
import css from './Figure9.module.css'
import { TwoFigures } from './TwoFigures.tsx'
import { useReveal } from './useReveal.ts'

const { keep, sample, fresh: SHARES } = MEASURED.descents
const [{ curve: replaced }] = SHARES
const [START] = replaced.points
const AXIS = axisOf(
  'distance',
  replaced.points.map(({ upper }) => upper),
)
const ALONG = { symbol: 'g', from: 0, to: LINE_ENDS[9] } as const
const FRAMES = MEASURED.film.frames.map(({ generation }) => generation)
const { n: POINTS } = SCENES[9].after.parameters
/** Lines are measured for every tenth. */
const STEP = 0.1
/** The share that always has a line of its own. */
const HALF = 0.5
const NOTHING: readonly number[] = []

const curveOf = (share: number): MeasuredCurve =>
  SHARES.reduce((best, one) => (Math.abs(one.share - share) < Math.abs(best.share - share) ? one : best)).curve

export function Figure9({ phase, guess, onGuess }: ChapterFigure<9>) {
  const words = useWords('lines')
  const film = useWords('film')
  const after = phase === 'after'
  const sweep = useReveal(phase)
  const series = useSeries()
  const line = guess ?? NOTHING
  const own = {
    points: [START, ...line.map((value, i) => ({ at: i + 1, value }))],
    words: after ? [words.descents.yours] : line.length === LINE_ENDS[9] ? words.yourDrawing('g', LINE_ENDS[9]) : [],
  }
  const start = words.given(words.at(formatDistance(START.value, 2), 'g', 0))
  return (
    <TwoFigures
      upper={{ title: after ? film.title : film.begun, setting: after ? film.setting : film.begunSetting }}
      lower={{
        title: words.drift,
        setting: after ? words.shaded(replaced.draws) : undefined,
        content: (
          <>
            <Lines
              axis={AXIS}
              along={ALONG}
              sweep={sweep}
              line={line.length > 0 ? own : undefined}
              {...(after
                ? { series }
                : {
                    series: [],
                    given: { ...START, words: line.length > 0 ? start : [...start, words.begin] },
                    drawing: { line, given: START.value, onLine: onGuess },
                  })}
            />
            {after && <Fresh />}
          </>
        ),
      }}
    >
      {width => <Film film={MEASURED.film} width={width} begun={!after} />}
    </TwoFigures>
  )
}

/** The five lines: the share of fresh points is the reader's, and one line less where two would be the same. */
function useSeries(): readonly Series[] {
  const { descents } = useWords('lines')
  const phone = useMedia(BREAKPOINTS.phone)
  const share = useExplorer(state => state.parameters.fresh)
  const { budgets } = descents
  const one = (key: string, look: Series['look'], name: string, curve: MeasuredCurve, budget: string): Series => ({
    key,
    look,
    name,
    points: curve.points,
    // On a phone, more than two bands would be one grey.
    band: !phone || key === 'replaced' || key === 'fresh',
    dotsAt: FRAMES,
    end: { name: descents.named(name, formatDistance(curve.points.at(-1)!.value, 2)), budget },
  })
  const mixed = (key: string, look: Series['look'], fresh: number) =>
    one(
      key,
      look,
      descents.fresh(Math.round(100 * fresh)),
      curveOf(fresh),
      budgets.mixed(Math.round(POINTS * (1 - fresh)), Math.round(POINTS * fresh)),
    )
  return [
    one('replaced', 'replaced', descents.replaced, replaced, budgets.each(POINTS)),
    one('sample', 'kept', descents.sample, sample, budgets.all(POINTS)),
    one('keep', 'kept', descents.keep, keep, budgets.upTo(POINTS * (LINE_ENDS[9] + 1))),
    ...(share === HALF ? [] : [mixed('half', 'half', HALF)]),
    ...(share === 0 ? [] : [mixed('fresh', 'fresh', share)]),
  ]
}

/** The slider for the share of fresh points. */
function Fresh() {
  const { descents } = useWords('lines')
  const { setParameter } = useActions()
  const share = useExplorer(state => state.parameters.fresh)
  const track = useRef<HTMLDivElement>(null)
  const size = useSize(track)
  const unit = size?.unit ?? 1
  const said = descents.percent(Math.round(100 * share))
  return (
    <div className={css.row}>
      <span>{descents.share}</span>
      <div ref={track} className={css.track}>
        {size && (
          <AxisSlider
            role="anchored"
            min={0}
            max={1}
            step={STEP}
            value={share}
            onChange={value => setParameter('fresh', Math.round(10 * value) / 10)}
            label={descents.share}
            text={said}
            left={9 * unit}
            width={(size.width - 18) * unit}
            top={(size.height / 2) * unit}
          />
        )}
      </div>
      <output>{said}</output>
    </div>
  )
}
