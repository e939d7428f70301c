/** What more of the same data cannot do. */
import { CHAPTER, COMMON, FLOOR } from '../numbers.ts'
import type { ChapterText } from '../text.ts'
import { Aside, Layered, ToChapter, Whole } from '../vocabulary.tsx'

export const chapter2: ChapterText<2> = {
  title: 'More of the same',
  prose: (
    <>
      <p>
        A model fitted to your points, the{' '}
        <Layered of="anchorFit">
          <b>anchor fit</b>
        </Layered>
        , is typically <Whole>{`${FLOOR.now} nats`}</Whole> from the truth, by Jensen–Shannon (a nat is a unit of
        information; <ToChapter chapter={CHAPTER.rulers}>{`chapter ${CHAPTER.rulers}`}</ToChapter> tries other rulers).
        At zero it would be the truth itself; at <Whole>{`ln 2 = ${FLOOR.end}`}</Whole> it would have nothing in common
        with it.
      </p>
      <p>
        Now go back to the same two groups and take ten times as many points, <Whole>{FLOOR.each}</Whole> from each.
      </p>
      <Aside>
        One <b>draw</b> is one run of everything that chance decides: new groups, new points, new fits. “Typical” is the
        middle of <Whole>{COMMON.draws}</Whole> draws, the median. In the figures that follow, a band holds half of
        them.
      </Aside>
    </>
  ),
  guess: {
    legend: 'Before you see',
    ask: (
      <p>
        With <Whole>{FLOOR.each}</Whole> points from each, how far from the truth will the anchor fit be?
      </p>
    ),
    show: 'Show me',
    options: { half: 'half as far', fifth: 'a fifth nearer', hardly: 'hardly nearer' },
  },
  reveal: {
    legend: 'What it does',
    text: () => (
      <p>
        <Whole>{FLOOR.from}</Whole> became <Whole>{FLOOR.to}</Whole> in a typical draw (on this plane,{' '}
        <Whole>{FLOOR.planeFrom}</Whole> and <Whole>{FLOOR.planeTo}</Whole>). The two ellipses sit almost perfectly now.
        Four groups of six are still missing, and no point from the first two can bring them.
      </p>
    ),
  },
  keep: 'There is a floor that no amount of the same data lowers.',
  outcome: { said: null, was: `hardly nearer: ${FLOOR.from} became ${FLOOR.to}` },
}
