/** Chapter 3: from anchor data to synthetic data, and how the gap grows with what the generator knows. */
import { useMemo } from 'react'
import { Chain } from '../../../diagrams/chain/Chain.tsx'
import { axisOf } from '../../../diagrams/lines/axis.ts'
import { Lines } from '../../../diagrams/lines/Lines.tsx'
import { valueAt, type Series } from '../../../diagrams/lines/series.ts'
import { MEASURED } from '../../../diagrams/measured.ts'
import { useExplorer } from '../../../explorer/context.ts'
import { formatGap } from '../../../terms/format.ts'
import { WithSymbols } from '../../../terms/WithSymbols.tsx'
import { useWords } from '../../../words/shelf.ts'
import { LINE_ENDS, SCENES } from '../chapters.ts'
import { useWorld } from '../world.ts'
import type { ChapterFigure } from './figure.ts'
import { useLeverSlider } from './leverSlider.ts'
import { TwoFigures } from './TwoFigures.tsx'
import { useReveal } from './useReveal.ts'

const { points, draws } = MEASURED.curves.J
const AXIS = axisOf(
  'gap',
  points.flatMap(({ lower, upper }) => [lower, upper]),
)
const ALONG = { symbol: 'J', from: 0, to: LINE_ENDS[3] } as const
const NOTHING: readonly number[] = []

export function Figure3({ phase, guess, onGuess }: ChapterFigure<3>) {
  const words = useWords('lines')
  const chain = useWords('chain')
  const world = useWorld()
  const draw = useExplorer(state => state.draw) ?? world
  const after = phase === 'after'
  const slider = useLeverSlider('J', J => (after ? valueAt(points, J) : null))
  const sweep = useReveal(phase)
  const line = guess ?? NOTHING
  const { K, L } = SCENES[3][phase].parameters
  const given = points[0].value
  const here = valueAt(points, slider.value)
  const whole = line.length === LINE_ENDS[3]
  // The words of the chart are placed anew only where this changes, not while the marker moves.
  const own = useMemo(
    () => ({
      points: [{ at: 0, value: given }, ...line.map((value, i) => ({ at: i + 1, value }))],
      words: after ? [words.yourLine] : whole ? words.yourDrawing('J', LINE_ENDS[3]) : [],
    }),
    [given, line, after, whole, words],
  )
  const series = useMemo(
    (): readonly Series[] =>
      after
        ? [{ key: 'J', look: 'measured', name: words.measured, points, band: true, note: words.measuredHalf(draws) }]
        : [],
    [after, words],
  )
  const begun = line.length > 0
  const known = useMemo(() => {
    const start = words.given(words.at(formatGap(given, 3), 'J', 0))
    return { at: 0, value: given, words: begun ? start : [...start, words.begin] }
  }, [given, begun, words])
  return (
    <TwoFigures
      upper={{ title: chain.title, setting: chain.setting }}
      lower={{
        title: <WithSymbols text={words.against.gap('J')} live />,
        setting: <WithSymbols text={words.setting([`K = ${K}`, `L = ${L}`])} live />,
        content: (
          <Lines
            axis={AXIS}
            along={ALONG}
            slider={slider}
            sweep={sweep}
            line={begun ? own : undefined}
            series={series}
            {...(after
              ? {
                  clearOf: SCENES[3].after.parameters.J,
                  marker: {
                    role: 'unsampled',
                    at: slider.value,
                    value: here,
                    words: here === null ? '' : words.at(formatGap(here, 2), 'J', slider.value),
                  },
                }
              : { given: known, drawing: { line, given, onLine: onGuess } })}
          />
        ),
      }}
    >
      {width => draw && <Chain draw={draw} width={width} />}
    </TwoFigures>
  )
}
