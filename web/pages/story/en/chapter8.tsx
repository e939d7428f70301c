/** What the paper's bounds say of the gap, and what they do not. */
import { BOUNDS, CHAPTER, COINS, RULERS, SWAP } from '../numbers.ts'
import type { ChapterText } from '../text.ts'
import { Is, Sym, ToChapter, Whole } from '../vocabulary.tsx'

export const chapter8: ChapterText<8> = {
  title: 'What the bound says',
  prose: (
    <>
      <p>
        The paper bounds what synthetic data can bring. Its Theorem 4.10 (as reconstructed: the text that we had has
        lost its formulas) puts a ceiling of information terms over <b>GGMI</b>, generalization gain via mutual
        information: the paper’s quantity for the gain.
      </p>
      <p>Suppose such a bound goes up.</p>
    </>
  ),
  guess: {
    legend: 'Before you see',
    ask: <p>The gap, that is, what the synthetic data really bring…</p>,
    show: 'Show me',
    options: { up: 'goes up, too', down: 'goes down', either: 'may do either' },
  },
  reveal: {
    legend: 'What it says',
    text: () => (
      <>
        <p>
          Either. With more true groups, the information in what the generator answers goes up, and so does the gap (
          <ToChapter chapter={CHAPTER.filling}>{`chapter ${CHAPTER.filling}`}</ToChapter>). With more made-up ones it
          goes up as well, and the gap goes down (
          <ToChapter chapter={CHAPTER.rule}>{`chapter ${CHAPTER.rule}`}</ToChapter>). Swap <Sym k="J" /> and{' '}
          <Sym k="L" />, and no term of the bound moves, nor does GGMI; yet the gap goes from{' '}
          <Whole>{SWAP.gapBefore}</Whole> to <Whole>{SWAP.gapAfter}</Whole>. So neither tells you what the data bring.
        </p>
        <p>
          And look whether a ceiling holds. Two coins, our example: the prompt is one, the generator’s own knowledge the
          other, and what is learned is whether they differ. Inequality (5), another of the paper’s, as reconstructed,
          here caps that by what each coin tells alone: nothing, <Whole>{`${COINS.alone} bits`}</Whole>. Together they
          say all, <Whole>{`${COINS.together} bit`}</Whole>. As it stands with us, it cannot hold in general.
        </p>
        <p>
          Another bound, Lemma 3.1, does look at the truth. It caps how much worse a model does on the truth than on the
          synthetic data it was fitted to, by a loss between <Whole>{BOUNDS.loss[0]}</Whole> and{' '}
          <Whole>{BOUNDS.loss[1]}</Whole>. At <Is k="K" and={['J', 'L']} value={RULERS.count} /> it allows{' '}
          <Whole>{BOUNDS.allows}</Whole>, where there is <Whole>{BOUNDS.is}</Whole>. True, and wide.
        </p>
      </>
    ),
  },
  keep: 'A ceiling is not a floor; and look whether it leaks.',
  outcome: { said: null, was: `either; with the bound unmoved it went from ${SWAP.gapBefore} to ${SWAP.gapAfter}` },
}
