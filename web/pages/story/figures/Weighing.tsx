/** Chapters 4 and 5: the balance, and below it the gap against L or K, with few points, with many, and by the rule. */
import { useMemo } from 'react'
import { DEFAULTS } from '../../../../src/parameters/parameters.ts'
import { coverageLaw } from '../../../../src/theory/coverage-law.ts'
import { Balance } from '../../../diagrams/balance/Balance.tsx'
import { axisOf } from '../../../diagrams/lines/axis.ts'
import { Lines } from '../../../diagrams/lines/Lines.tsx'
import { valueAt, type ChartData, type LinePoint } from '../../../diagrams/lines/series.ts'
import { MEASURED } from '../../../diagrams/measured.ts'
import { useExplorer } from '../../../explorer/context.ts'
import { formatDistance, formatGap } from '../../../terms/format.ts'
import { WithSymbols } from '../../../terms/WithSymbols.tsx'
import { useWords } from '../../../words/shelf.ts'
import type { Subjects } from '../../../words/subjects.ts'
import { SCENES, type Phase } from '../chapters.ts'
import { useLeverSlider } from './leverSlider.ts'
import { TwoFigures } from './TwoFigures.tsx'
import { useReveal } from './useReveal.ts'

interface Props {
  readonly chapter: 4 | 5
  readonly phase: Phase
  /** Where the guess is marked. */
  readonly mark: readonly [LinePoint, LinePoint] | null
}

const { K: FEW_K, KMany, L: FEW_L, LMany } = MEASURED.curves
const CURVES = { 4: { lever: 'L', few: FEW_L, many: LMany }, 5: { lever: 'K', few: FEW_K, many: KMany } } as const
/** Parts of a step at which the rule is drawn. It depends on shares alone: 4 K, 4 J and L is a quarter of L. */
const PARTS = 4

function ruleAlong(
  lever: 'K' | 'L',
  counts: Readonly<Record<'K' | 'J' | 'L', number>>,
  from: number,
  to: number,
): LinePoint[] {
  const fine = { K: PARTS * counts.K, J: PARTS * counts.J, L: PARTS * counts.L }
  return Array.from({ length: PARTS * (to - from) + 1 }, (_, i) => {
    const along = PARTS * from + i
    const [K, L] = lever === 'K' ? [along, fine.L] : [fine.K, along]
    return { at: along / PARTS, value: coverageLaw(K, fine.J, L).gap }
  })
}

const RULES = {
  4: ruleAlong('L', DEFAULTS, 0, FEW_L.points.at(-1)!.at),
  5: ruleAlong('K', DEFAULTS, FEW_K.points[0].at, FEW_K.points.at(-1)!.at),
}
/** The rule begins higher, since it knows no chance: there the axis cuts it off. */
const axisFor = ({ points }: typeof FEW_L, many: typeof FEW_L) =>
  axisOf('gap', [...points.flatMap(({ lower, upper }) => [lower, upper]), ...many.points.map(({ value }) => value)])
const AXES = { 4: axisFor(FEW_L, LMany), 5: axisFor(FEW_K, KMany) }
const ALONG = {
  4: { symbol: 'L', from: 0, to: FEW_L.points.at(-1)!.at },
  5: { symbol: 'K', from: FEW_K.points[0].at, to: FEW_K.points.at(-1)!.at },
} as const

const nearestZero = (points: readonly LinePoint[]): number =>
  points.reduce((best, point) => (Math.abs(point.value) < Math.abs(best.value) ? point : best)).at

export function Weighing({ chapter, phase, mark }: Props) {
  const words = useWords('lines')
  const balance = useWords('balance')
  const { lever, few } = CURVES[chapter]
  const { K, J, L } = useExplorer(state => state.parameters)
  const after = phase === 'after'
  const slider = useLeverSlider(lever, value => (after ? valueAt(few.points, value) : null))
  const sweep = useReveal(phase)
  const told = SCENES[chapter]
  const here = valueAt(few.points, slider.value)
  const shown = (value: number) => words.at(formatGap(value, 2), lever, slider.value)
  const fixed = (['K', 'J', 'L'] as const)
    .filter(one => one !== lever)
    .map(one => `${one} = ${told.after.parameters[one]}`)
  const guess = useMemo(() => (mark ? { ends: mark, words: words.yourGuess } : undefined), [mark, words])
  // The words of the chart are placed anew only where this changes, not while the marker moves.
  const standing = useMemo(
    () => (after ? answerOf(chapter, words) : questionOf(chapter, words)),
    [after, chapter, words],
  )
  const marker = { role: slider.role, at: slider.value, value: here, words: here === null ? '' : shown(here) }
  return (
    <TwoFigures
      together
      upper={{ title: balance.title }}
      lower={{
        title: <WithSymbols text={words.against.gap(lever)} live />,
        setting: <WithSymbols text={words.drawsOf(fixed, few.draws)} live />,
        content: (
          <Lines
            {...standing}
            axis={AXES[chapter]}
            along={ALONG[chapter]}
            mark={guess}
            marker={after ? marker : undefined}
            slider={{ ...slider, fixed: !after }}
            sweep={sweep}
          />
        ),
      }}
    >
      {(width, low) => <Balance {...{ K, J, L, width, low }} bare={!after} />}
    </TwoFigures>
  )
}

type Standing = Omit<ChartData, 'axis' | 'along' | 'mark' | 'marker'>
type Words = Subjects['lines']

/** Before: the one point that the reader knows from the chapter before. */
function questionOf(chapter: 4 | 5, words: Words): Standing {
  const { lever, few } = CURVES[chapter]
  const known = few.points.find(({ at }) => at === SCENES[chapter].before.parameters[lever])!
  return {
    series: [],
    given: {
      at: known.at,
      value: known.value,
      words: words.knownAlready(words.at(formatGap(known.value, 2), lever, known.at)),
    },
  }
}

function answerOf(chapter: 4 | 5, words: Words): Standing {
  const { lever, few, many } = CURVES[chapter]
  const { K, J, [lever]: clearOf } = SCENES[chapter].after.parameters
  const count = ({ setting }: typeof few): number => setting.n ?? DEFAULTS.n
  const { balance } = coverageLaw(K, J, 0)
  return {
    series: [
      { key: 'rule', look: 'rule', name: words.rule, points: RULES[chapter], note: [words.rule] },
      {
        key: 'few',
        look: 'measured',
        name: words.points(count(few)),
        points: few.points,
        band: true,
        note:
          chapter === 4 ? words.pointsZero(count(few), lever, nearestZero(few.points)) : words.pointsShaded(count(few)),
      },
      {
        key: 'many',
        look: 'many',
        name: words.points(count(many)),
        points: many.points,
        note: [words.points(count(many))],
      },
    ],
    clearOf,
    crossing: chapter === 4 ? { at: balance, words: words.ruleBalance(formatDistance(balance, 0)) } : undefined,
  }
}
