/** The gap as a number with its error and its verdict, and the two distances that it lies between as bars. */
import { typicalGap } from '../../gap/curve/spread.ts'
import { formatError, formatGap, knownDecimals, NO_BREAK } from '../../gap/format.ts'
import { MEASURE_LOOKS, measureLabel, shownGap } from '../../gap/measures.ts'
import { verdictOf } from '../../gap/verdict.ts'
import { barsBlock } from './barsBlock.tsx'
import type { Block } from './block.ts'
import type { Figured } from './figured.ts'
import { figuresWidth, paragraph, Words } from './Words.tsx'

const NUMBER = 50

export function numberBlock({ draw, curves }: Figured, width: number): Block {
  const { measure, gap } = shownGap(draw, draw.parameters.measure)
  const { value, error } = gap.gap
  const decimals = knownDecimals(MEASURE_LOOKS[measure].decimals, error)
  const uncertainty = formatError(error, decimals)
  const typical = typicalGap(curves, draw.parameters, measure)
  const { did, because } = verdictOf(gap, measure)
  const number = formatGap(value, decimals)
  const beside = figuresWidth(number, NUMBER) + 16
  const sentence = paragraph(
    [{ text: 'The ' }, { text: 'synthetic data ', ink: 'syn-ink' }, { text: `${did}: `, weight: 600 }, { text: `a model fitted to it ${because}.` }],
    width, 25, { size: 18, face: 'serif' },
  )
  const heading = paragraph([{ text: 'The gap, measured by ', weight: 600 }, { text: measureLabel(measure) }], width, 24, { size: 18, face: 'serif' })
  const upper = heading.height + 66
  const bars = barsBlock(draw.gaps[measure]!, measure, width)
  return {
    width,
    height: upper + sentence.height + 12 + bars.height,
    drawn: (
      <>
        {heading.drawn}
        <Words y={heading.height + 48} size={NUMBER} face="serif" weight={600}>{number}</Words>
        <Words x={beside} y={heading.height + 30} size={14} ink="ink-2">nats{uncertainty && `${NO_BREAK}±${NO_BREAK}${uncertainty}`}, this draw</Words>
        {typical !== null && (
          <Words x={beside} y={heading.height + 50} size={14} ink="ink-2">a typical draw: <tspan fontWeight={600} fill="var(--ink)">{formatGap(typical, MEASURE_LOOKS[measure].decimals)}</tspan></Words>
        )}
        <g transform={`translate(0 ${upper})`}>{sentence.drawn}</g>
        <g transform={`translate(0 ${upper + 12 + sentence.height})`}>{bars.drawn}</g>
      </>
    ),
  }
}
