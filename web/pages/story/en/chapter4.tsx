/** What made-up groups cost, and when they undo the help. */
import { count } from '../../../words/en/grammar.ts'
import { CHAPTER, COMMON, MADE_UP, STOPS } from '../numbers.ts'
import type { ChapterText } from '../text.ts'
import { BalanceFormula, Formula, Is, Layered, SHARE_FORMULA, Sym, ToChapter, Whole } from '../vocabulary.tsx'

export const chapter4: ChapterText<4> = {
  title: 'Distraction',
  prose: (
    <p>
      The generator also makes things up: <Sym k="L" /> groups that belong to nothing real. Every one of them takes its
      share of the <Layered of="syntheticData">synthetic data</Layered> away from what is true.
    </p>
  ),
  guess: {
    legend: 'Before you see',
    ask: (
      <p>
        <Is k="K" value={COMMON.K} />, <Is k="J" value={COMMON.J} />, and <Whole>{count(COMMON.points)}</Whole>{' '}
        synthetic points. Raise <Sym k="L" /> from zero: when do they stop helping?
      </p>
    ),
    show: 'Show me',
    options: {
      two: `L = ${STOPS.two}`,
      four: `L = ${STOPS.four}`,
      nine: `L = ${STOPS.nine}`,
      fifteen: `L = ${STOPS.fifteen}`,
    },
  },
  reveal: {
    legend: 'What it costs',
    text: () => (
      <>
        <p>
          It does not stop helping at once. With <Whole>{count(COMMON.points)}</Whole> points it stops at{' '}
          <Is k="L" value={MADE_UP.stops} />, when nine of every fifteen synthetic points are made up; with{' '}
          <Whole>{count(COMMON.many)}</Whole> only at about <Is k="L" value={MADE_UP.stopsWithMany} />. Till then the
          anchor fit is worse off: it believes in a third of the truth and in nothing else.
        </p>
        <p>
          Two shares decide. Above, the part of the truth that your data cover. Below, the part of the synthetic data
          that is true. Join their ends, and let <Sym k="L" /> grow until the line hangs plumb:{' '}
          <BalanceFormula value={MADE_UP.balance} />. This rule is for groups that stand apart and for plenty of points.
          Few points make the help stop earlier; groups that overlap, as some do here, make it stop later.
        </p>
      </>
    ),
    aside: (
      <p>
        Our rule, not the paper’s: with separated groups and plenty of points,{' '}
        <Formula>gap ≈ f(covered) − f(true)</Formula>. Here <Formula>{SHARE_FORMULA}</Formula> is how far apart two
        distributions are of which one is a share <Formula>s</Formula> of the other: a fit that covers a third of the
        truth, or one of which a third is true. One <Formula>f</Formula> serves both, since Jensen–Shannon is symmetric;{' '}
        <Formula>f(⅓)</Formula> is the <Whole>{MADE_UP.third}</Whole> of{' '}
        <ToChapter chapter={CHAPTER.floor}>{`chapter ${CHAPTER.floor}`}</ToChapter>.
      </p>
    ),
  },
  keep: 'With plenty of points, it helps while its true share exceeds the share of the truth that you cover.',
  outcome: { said: null, was: `L = ${MADE_UP.stops} with ${count(COMMON.points)} points` },
}
