/** When the reader's own data cover most of the truth. */
import { count } from '../../../words/en/grammar.ts'
import { CHAPTER, COMMON, COVERED } from '../numbers.ts'
import type { ChapterText } from '../text.ts'
import { Is, Sym, ToChapter, ToExplorer, Whole } from '../vocabulary.tsx'

export const chapter5: ChapterText<5> = {
  title: 'When you have enough',
  prose: (
    <p>
      Now let your own data cover more of the truth: <Sym k="K" /> from <Whole>{COVERED.from}</Whole> to{' '}
      <Whole>{COVERED.K}</Whole>, <Whole>{COMMON.each}</Whole> points from each. The generator still brings four groups
      that you have not seen, <Is k="J" value={COVERED.J} />, and two that it makes up, <Is k="L" value={COVERED.L} />,
      and still answers with <Whole>{count(COMMON.points)}</Whole> points.
    </p>
  ),
  guess: {
    legend: 'Before you see',
    ask: (
      <p>
        At <Is k="K" value={COVERED.K} /> the synthetic data have…
      </p>
    ),
    show: 'Show me',
    options: { helped: 'helped', none: 'made no difference', hurt: 'hurt' },
  },
  reveal: {
    legend: 'What it does',
    text: () => (
      <>
        <p>
          Hurt, <Whole>{COVERED.gap}</Whole>. Your <Whole>{COVERED.K}</Whole> groups had <Whole>{COMMON.each}</Whole>{' '}
          points each; its <Whole>{COVERED.groups}</Whole> share <Whole>{count(COMMON.points)}</Whole>, about ten each,
          and the fit blurs. With <Whole>{count(COMMON.many)}</Whole> points they help again,{' '}
          <Whole>{COVERED.withMany}</Whole>, though little: you had seen most of it. The rule of{' '}
          <ToChapter chapter={CHAPTER.rule}>{`chapter ${CHAPTER.rule}`}</ToChapter> said helped; it speaks of plenty of
          points, and these were too few.
        </p>
        <p>
          EM, which fits the models here, climbs the likelihood of its own points with every step. Whether it comes
          nearer to the truth it cannot see.{' '}
          <ToExplorer setting={COVERED.oneStep}>See the fits after one step</ToExplorer>; <i>More</i> there gives it
          others.
        </p>
      </>
    ),
  },
  keep: 'The more you have seen, the less it can add, and the more points it needs to add it.',
  outcome: { said: null, was: `hurt, ${COVERED.gap}` },
}
