/** What the toy leaves out, and what the authors report of language models. */
import { TRIAL } from '../numbers.ts'
import type { ChapterText } from '../text.ts'
import { Whole } from '../vocabulary.tsx'

const [FEW, SOME, MANY] = TRIAL.examples

export const chapter10: ChapterText<10> = {
  title: 'Back to language models',
  prose: (
    <>
      <p>
        Groups on a plane are not language. No prompt here means anything, nothing is fine-tuned, the generator knows
        its unseen groups exactly, every group weighs the same, and what it makes up is drawn like the truth.
      </p>
      <p>
        The authors also ran a small trial. GPT-4o wrote training data from{' '}
        <Whole>{`${FEW}, ${SOME} or ${MANY}`}</Whole> real examples in its prompt, GPT-2 was trained on them, and a
        third model, the judge, rated what it then wrote.
      </p>
    </>
  ),
  guess: {
    legend: 'Before you see',
    ask: <p>Which model did the judge rate best?</p>,
    show: 'Show me',
    options: {
      generated: `trained on generated data, ${MANY} examples`,
      real: 'on the real training set',
      same: 'no difference',
    },
  },
  reveal: {
    legend: 'What they report',
    text: () => (
      <p>
        More examples, better ratings: <Whole>{TRIAL.ratings.join(', ')}</Whole>. Real data, better still:{' '}
        <Whole>{TRIAL.real}</Whole>. No error bars are given, and no model was trained on the <Whole>{MANY}</Whole>{' '}
        examples alone, so this is not our gap. It illustrates the idea; it does not settle it.
      </p>
    ),
  },
  keep: 'Ask what the generator adds, and how you would know that it is true.',
  outcome: { said: null, was: `on the real training set, ${TRIAL.real}` },
}
