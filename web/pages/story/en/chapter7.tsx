/** Why the bottleneck is reversed, and what its width cannot tell. */
import { SWAP } from '../numbers.ts'
import type { ChapterText } from '../text.ts'
import { Sym, Whole } from '../vocabulary.tsx'

export const chapter7: ChapterText<7> = {
  title: 'The bottleneck, backwards',
  prose: (
    <>
      <p>
        Sampling squeezes: of all there is, only what you sampled gets through, and learning can keep no more than that.
        It is the classic <b>information bottleneck</b>. Generation runs the other way. A narrow prompt goes in, and the
        generator answers with what it has seen elsewhere, and with what it makes up: a <b>reverse bottleneck</b>.
      </p>
      <p>
        The width of the stream is how much one point tells you about the group it came from, in nats, split by role. At
        the right end, how well the fit tells the groups apart.
      </p>
    </>
  ),
  guess: {
    legend: 'Before you swap',
    ask: (
      <p>
        Swap <Sym k="J" /> and <Sym k="L" />: four groups filled in and eight made up become eight filled in and four
        made up. Right of the anchor data, the stream as a whole gets…
      </p>
    ),
    show: 'Swap, and show me',
    options: { wider: 'wider', narrower: 'narrower', neither: 'neither' },
  },
  reveal: {
    legend: 'What changed',
    text: () => (
      <>
        <p>
          Neither: <Whole>{`${SWAP.before} nats`}</Whole> became <Whole>{SWAP.after}</Whole>, no more than draws differ.
          Told <Whole>{`${SWAP.told} nats`}</Whole>, the generator answers with about <Whole>{SWAP.answered}</Whole>.
          The outline stays, the colours trade places, and the gap goes from <Whole>{SWAP.gapBefore}</Whole> to{' '}
          <Whole>{SWAP.gapAfter}</Whole>.
        </p>
        <p>
          Here the made-up groups look just like true ones, so nothing after the neck can tell them apart. Only the
          truth, at the far left, can: it is wider now.
        </p>
      </>
    ),
    aside: (
      <p>
        The width is our picture of the idea, not the paper’s own quantity: it largely counts groups told apart. Blue
        swells a little at the neck, since two groups alone are told apart more surely than two among many. The gaps are
        medians of <Whole>{SWAP.gapDraws}</Whole> draws.
      </p>
    ),
  },
  keep: 'Nats do not know whether they are right.',
  outcome: { said: null, was: `neither: ${SWAP.before} became ${SWAP.after} nats` },
}
