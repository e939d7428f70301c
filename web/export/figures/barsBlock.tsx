/**
 * The two distances from the truth as aligned bars, each with the size of its fit. The gap is drawn as the difference
 * between their ends.
 */
import type { ReactNode } from 'react'
import type { Draw } from '../../../src/experiment/results.ts'
import type { Measure } from '../../../src/parameters/parameters.ts'
import { barShares, bracketSide, isInside } from '../../gap/bars.ts'
import { formatDistance, formatGap } from '../../terms/format.ts'
import { MEASURE_LOOKS } from '../../terms/measures.ts'
import { sizesInWords } from '../../gap/sizes.ts'
import type { Pieces } from '../../words/pieces.ts'
import type { Block } from './block.ts'
import type { FigureWords } from './figureWords.ts'
import { Words } from './Words.tsx'

const BAR = 14
const NAMES = 164
/** In a narrower block than this, the names stand above their bars. */
const ROOMY = 340
/** The anchor of the words beside the bracket. */
const ANCHORS = { right: 'start', left: 'end', middle: 'middle' } as const

const FITS = [
  { key: 'anchor', role: 'anchored', token: 'anchor' },
  { key: 'synthetic', role: 'synthetic', token: 'syn' },
] as const

/** A sentence in one line. The pieces marked “roomy” are left out: only the page has room for them. */
function inLine<Mark extends string>(pieces: Pieces<Mark | 'roomy'>, ink: string): ReactNode {
  const fill = `var(--${ink})`
  const tight = pieces.filter(([, mark]) => mark !== 'roomy')
  return tight.map(([text, mark], i) =>
    mark ? (
      <tspan key={i} fill={fill}>
        {text}
      </tspan>
    ) : (
      text
    ),
  )
}

type BarWords = Pick<FigureWords, 'besideGap' | 'measures'>

export function barsBlock(draw: Draw, measure: Measure, words: BarWords, width: number): Block {
  const gap = draw.gaps[measure]!
  const { besideGap } = words
  const { scaleEnds } = besideGap
  const sizes = sizesInWords(draw, besideGap)
  const { bound, fineDecimals } = MEASURE_LOOKS[measure]
  const { verb } = words.measures.of[measure]
  const shares = barShares(gap, measure)
  const beside = width >= ROOMY
  // The bar is beside the two lines that name it, at their middle; in a narrow block it is below them.
  const [start, above, row] = beside ? [NAMES, 7, 38] : [0, 37, 62]
  const at = (share: number) => start + share * (width - start)
  const [left, right] = shares.bracket.map(at)
  const side = bracketSide(shares.bracket)
  const foot = FITS.length * row
  const under = beside ? 0 : 20
  return {
    width,
    height: foot + under + (bound ? 36 : 20),
    drawn: (
      <>
        {FITS.map(({ key, role, token }, i) => {
          const [end, inside] = [at(shares[key]), isInside(shares[key])]
          return (
            <g key={key} transform={`translate(0 ${i * row})`}>
              <Words y={12} size={14}>
                {inLine(besideGap.fits[role](verb), `${token}-ink`)}
              </Words>
              <Words y={28} size={12.5} ink="ink-2">
                {sizes[i]}
              </Words>
              <rect x={start} y={above} width={Math.max(0.5, end - start)} height={BAR} fill={`var(--${token})`} />
              <Words
                x={inside ? end - 6 : end + 8}
                y={above + 12}
                size={14}
                anchor={inside ? 'end' : 'start'}
                ink={inside ? 'on-role' : 'ink'}
              >
                {formatDistance(gap[key].value, fineDecimals)}
              </Words>
              <line x1={start} x2={start} y1={above - 3} y2={above + BAR + 3} stroke="var(--rule-2)" />
            </g>
          )
        })}
        <g transform={`translate(0 ${foot})`}>
          <Words y={12} size={14}>
            {besideGap.difference}
          </Words>
          <g transform={`translate(0 ${under})`}>
            {bound && (
              <path d={`M${start} 3v9M${at(1)} 3v9M${start} 7.5H${at(1)}`} fill="none" stroke="var(--rule-2)" />
            )}
            <path
              d={`M${left} 2v11M${right} 2v11M${left} 7.5H${right}`}
              fill="none"
              stroke="var(--ink)"
              strokeWidth={1.5}
            />
            <g paintOrder="stroke" stroke="var(--halo)" strokeWidth={5} strokeLinejoin="round">
              <Words
                x={{ right: right + 8, left: left - 8, middle: (left + right) / 2 }[side]}
                y={side === 'middle' ? -1 : 12}
                size={14}
                weight={600}
                anchor={ANCHORS[side]}
              >
                {formatGap(gap.gap.value, fineDecimals)}
              </Words>
            </g>
            {bound && (
              <>
                <Words x={start} y={29} size={12.5} ink="ink-3">
                  {inLine(scaleEnds.start('0'), 'ink-2')}
                </Words>
                <Words x={at(1)} y={29} size={12.5} ink="ink-3" anchor="end">
                  {inLine(scaleEnds.end(bound.label), 'ink-2')}
                </Words>
              </>
            )}
          </g>
        </g>
      </>
    ),
  }
}
