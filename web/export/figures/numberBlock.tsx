/** The gap as a number with its error and its verdict, and the two distances that it lies between as bars. */
import { gapsHere } from '../../gap/curve/spread.ts'
import { disagreement } from '../../gap/disagreement.ts'
import { formatGap } from '../../terms/format.ts'
import { measureLabel, shownGap } from '../../terms/measures.ts'
import { decimalsOf, exactInWords, spreadInWords } from '../../terms/numberWords.ts'
import { verdictOf } from '../../terms/verdict.ts'
import { barsBlock } from './barsBlock.tsx'
import type { Block } from './block.ts'
import type { Figured } from './figured.ts'
import { figuresWidth, paragraph, Words } from './Words.tsx'

const NUMBER = 50

export function numberBlock({ draw, curves }: Figured, width: number): Block {
  const { measure, gap } = shownGap(draw, draw.parameters.measure)
  const decimals = decimalsOf(gap, measure)
  const here = gapsHere(curves, draw.parameters, measure)
  const other = disagreement(draw, measure)
  const { did, because } = verdictOf(gap, measure)
  const number = formatGap(gap.gap.value, decimals)
  const beside = figuresWidth(number, NUMBER) + 16
  const sentence = paragraph(
    [{ text: 'The ' }, { text: 'synthetic data ', ink: 'syn-ink' }, { text: `${did}: `, weight: 600 }, { text: `a model fitted to it ${because}.` }],
    width, 25, { size: 18, face: 'serif' },
  )
  const heading = paragraph([{ text: 'The gap, measured by ', weight: 600 }, { text: measureLabel(measure) }], width, 24, { size: 18, face: 'serif' })
  const small = paragraph([{ text: `${other ? `${other} ` : ''}The estimate of this draw is ${exactInWords(gap, measure)}.`, ink: 'ink-2' }], width, 18, { size: 13, face: 'sans' })
  const upper = heading.height + 66
  const bars = barsBlock(draw, measure, width)
  return {
    width,
    height: upper + sentence.height + 16 + small.height + bars.height,
    drawn: (
      <>
        {heading.drawn}
        <Words y={heading.height + 48} size={NUMBER} face="serif" weight={600}>{number}</Words>
        <Words x={beside} y={heading.height + 30} size={14} ink="ink-2">nats, this draw</Words>
        {here && <Words x={beside} y={heading.height + 50} size={14} ink="ink-2">{spreadInWords(here, decimals)}</Words>}
        <g transform={`translate(0 ${upper})`}>{sentence.drawn}</g>
        <g transform={`translate(0 ${upper + 4 + sentence.height})`}>{small.drawn}</g>
        <g transform={`translate(0 ${upper + 16 + sentence.height + small.height})`}>{bars.drawn}</g>
      </>
    ),
  }
}
