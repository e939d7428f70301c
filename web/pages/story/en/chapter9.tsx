/** What becomes of a generator that is trained on its own kind. */
import { DESCENT } from '../numbers.ts'
import type { ChapterText } from '../text.ts'
import { Whole } from '../vocabulary.tsx'

export const chapter9: ChapterText<9> = {
  title: 'Again and again',
  prose: (
    <p>
      Forget the prompt: here a generator is just a mixture of four groups, fitted to <Whole>{DESCENT.points}</Whole>{' '}
      points. Suppose those points came from the generator before it, whose points came from the one before that, and so
      on, and the real data are gone.
    </p>
  ),
  guess: {
    legend: 'Before you see',
    ask: (
      <p>
        Draw the distance from the truth over twenty generations. It starts at <Whole>{DESCENT.start}</Whole>.
      </p>
    ),
    show: 'Show me the curve',
    options: null,
  },
  reveal: {
    legend: 'What twenty generations do',
    text: seen => (
      <>
        <p>
          Each fit loses a little of what the last one knew; groups shrink, and some vanish. Replaced every time, the
          data forget where they came from: the distance grows from <Whole>{DESCENT.start}</Whole> to{' '}
          <Whole>{DESCENT.replaced}</Whole>
          <span>{seen ? `, and your line ended at ${DESCENT.drawn(seen.end)}` : ''}</span>. It is known as{' '}
          <b>model collapse</b>. Ten fresh real points in every hundred slow it, to <Whole>{DESCENT.little}</Whole>;
          fifty keep it near <Whole>{DESCENT.half}</Whole>.
        </p>
        <p>
          Keeping everything does nearly as well (<Whole>{DESCENT.keep}</Whole>), but trains on more points each time.
          At the same budget, a sample of all there ever was comes to <Whole>{DESCENT.sample}</Whole>.
        </p>
      </>
    ),
  },
  keep: 'Keep the real data, or keep adding enough of them.',
  outcome: {
    said: seen => (seen ? `it ends at ${DESCENT.drawn(seen.end)}` : ''),
    was: `from ${DESCENT.start} to ${DESCENT.replaced}`,
  },
}
