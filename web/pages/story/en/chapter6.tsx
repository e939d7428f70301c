/** One experiment, by several measures. */
import { RULERS } from '../numbers.ts'
import type { ChapterText } from '../text.ts'
import { Is, ToExplorer, Whole } from '../vocabulary.tsx'

export const chapter6: ChapterText<6> = {
  title: 'Keeping score',
  prose: (
    <>
      <p>
        So far we have used one ruler, Jensen–Shannon. Two others, both Kullback–Leibler divergences, ask about one side
        only: what the fit <b>misses</b>, <Whole>KL(truth ‖ fit)</Whole>, or what it <b>makes up</b>,{' '}
        <Whole>KL(fit ‖ truth)</Whole>. Read signs, not sizes: these two have no upper end, and grow wherever one
        density is nearly zero.
      </p>
      <p>
        Take the paper’s own setting, <Is k="K" and={['J', 'L']} value={RULERS.count} />. By Jensen–Shannon its gap is{' '}
        <Whole>{RULERS.jensenShannon}</Whole>.
      </p>
    </>
  ),
  guess: {
    legend: 'Before you see',
    ask: <p>What will the other two say?</p>,
    show: 'Show me',
    options: { helped: 'both helped', hurt: 'both hurt', split: 'one helped, one hurt' },
  },
  reveal: {
    legend: 'What it was',
    text: () => (
      <>
        <p>
          By what the fit misses, <Whole>{RULERS.misses}</Whole>: helped. By what it makes up,{' '}
          <Whole>{RULERS.makesUp}</Whole>: hurt, since a fit to your own points makes up little; it speaks only of what
          it saw. A fourth way, that of the published code, asks the second question with two histograms, but each cuts
          the plane into cells of its own, so that the cells it compares are not the same places. It gets{' '}
          <Whole>{RULERS.published}</Whole>, and in half of all draws between <Whole>{RULERS.publishedFrom}</Whole> and{' '}
          <Whole>{RULERS.publishedTo}</Whole>: estimated like this, the sign can no longer be told.
        </p>
        <p>
          One experiment, both signs; <ToExplorer view="check">Check shows all four</ToExplorer>.
        </p>
      </>
    ),
  },
  keep: 'Ask which direction, and estimated how.',
  outcome: { said: null, was: `one helped, ${RULERS.misses}, one hurt, ${RULERS.makesUp}` },
}
