/** The gap as a number with its error and its verdict, and the two distances, whose difference it is, as bars. */
import { gapsHere } from '../../gap/curve/spread.ts'
import { disagreement } from '../../gap/disagreement.ts'
import { formatGap } from '../../terms/format.ts'
import { shownGap } from '../../terms/measures.ts'
import { decimalsOf, exactInWords, spreadInWords } from '../../terms/numberWords.ts'
import { verdictOf } from '../../terms/verdict.ts'
import { barsBlock } from './barsBlock.tsx'
import type { Block } from './block.ts'
import type { Figured } from './figured.ts'
import { figuresWidth, paragraph, spansOf, widthOf, Words } from './Words.tsx'

const NUMBER = 50
const SMALL = { size: 14 } as const

export function numberBlock({ draw, curves, words }: Figured, width: number): Block {
  const { measure, gap } = shownGap(draw, draw.parameters.measure)
  const decimals = decimalsOf(gap, measure)
  const here = gapsHere(curves, draw.parameters, measure)
  const other = disagreement(draw, measure)
  const judgement = verdictOf(gap, measure)
  const [did, because] = [words.measures.did[judgement.did], words.measures.of[measure].verdicts[judgement.because]]
  const number = formatGap(gap.gap.value, decimals)
  const beside = figuresWidth(number, NUMBER) + 16
  const spread = here && spreadInWords(here, decimals, words.numbers)
  // The spread stands beside the number, or under it where it would be wider than the sheet.
  const under = spread !== null && beside + widthOf(spread, SMALL) > width
  const verdict = spansOf(words.gap.verdict.full(did, because), { data: { ink: 'syn-ink' }, did: { weight: 600 } })
  const sentence = paragraph(verdict, width, 25, { size: 18, face: 'serif' })
  const measuredBy = words.files.measuredBy(words.parameters.options.measure[measure].label)
  const heading = paragraph(spansOf(measuredBy, { strong: { weight: 600 } }), width, 24, { size: 18, face: 'serif' })
  const estimate = words.files.estimate(exactInWords(gap, measure, words.numbers))
  const remarks = words.files.sentences(other ? [words.gap.opposite(other), estimate] : [estimate])
  const small = paragraph([{ text: remarks, ink: 'ink-2' }], width, 18, { size: 13, face: 'sans' })
  const upper = heading.height + 66 + (under ? 18 : 0)
  const bars = barsBlock(draw, measure, words, width)
  return {
    width,
    height: upper + sentence.height + 16 + small.height + bars.height,
    drawn: (
      <>
        {heading.drawn}
        <Words y={heading.height + 48} size={NUMBER} face="serif" weight={600}>
          {number}
        </Words>
        <Words x={beside} y={heading.height + (under ? 48 : 30)} {...SMALL} ink="ink-2">
          {words.gap.thisDraw}
        </Words>
        {spread && (
          <Words x={under ? 0 : beside} y={heading.height + (under ? 70 : 50)} {...SMALL} ink="ink-2">
            {spread}
          </Words>
        )}
        <g transform={`translate(0 ${upper})`}>{sentence.drawn}</g>
        <g transform={`translate(0 ${upper + 4 + sentence.height})`}>{small.drawn}</g>
        <g transform={`translate(0 ${upper + 16 + sentence.height + small.height})`}>{bars.drawn}</g>
      </>
    ),
  }
}
