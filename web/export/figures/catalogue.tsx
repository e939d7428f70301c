/** The figures that a reader can take away: how each is called, what it tells in words, and its sheet. */
import { curveInWords } from '../../gap/curve/words.ts'
import { pointsIn } from '../../gap/curve/spread.ts'
import { formatGap } from '../../terms/format.ts'
import { MEASURE_LOOKS, measureLabel, shownGap } from '../../terms/measures.ts'
import { verdictOf } from '../../terms/verdict.ts'
import { summaryOf } from '../../plane/words.ts'
import { VERSION } from '../about.ts'
import { paperInWords, toolInWords } from '../citations.ts'
import type { Figure } from '../svg/draw.tsx'
import type { Block } from './block.ts'
import { curveBlock } from './curveBlock.tsx'
import type { Figured } from './figured.ts'
import { settingInWords } from './settingWords.ts'
import { sheetOf } from './sheet.tsx'
import { partsWithHeading, planeWithKey, wideWhole } from './whole.tsx'

export type FigureName = 'whole' | 'plane' | 'curve' | 'parts'

interface Entry {
  readonly name: string
  readonly title: string
  readonly words: (figured: Figured) => string
  /** Null where there is nothing to draw yet, or at this measure. */
  readonly block: (figured: Figured) => Block | null
}

/** A part of the file's own name and of what is in it that no other drawing on the same page has. */
const ID = 'figure'

const planeInWords = ({ draw }: Figured): string => summaryOf(draw.projected ?? draw)

function gapInWords({ draw }: Figured): string {
  const { measure, gap } = shownGap(draw, draw.parameters.measure)
  const { did, because } = verdictOf(gap, measure)
  return `By ${measureLabel(measure)} the gap is ${formatGap(gap.gap.value, MEASURE_LOOKS[measure].fineDecimals)} nats: the synthetic data ${did}, a model fitted to it ${because}.`
}

function curveWords({ draw: { parameters }, curves, tab }: Figured): string {
  return curveInWords(pointsIn(curves[tab].points, parameters.measure), tab, parameters.measure, parameters[tab])
}

export const FIGURES: Readonly<Record<FigureName, Entry>> = {
  whole: {
    name: 'The whole figure',
    title: 'The Reverse Bottleneck: one draw, its gap, and how the gap changes',
    words: figured => [planeInWords(figured), gapInWords(figured), curveWords(figured)].join(' '),
    block: figured => wideWhole(figured, ID),
  },
  plane: { name: 'The plane', title: 'One draw of the experiment', words: planeInWords, block: figured => planeWithKey(figured, 680, ID) },
  curve: { name: 'The curve', title: 'How the gap changes', words: curveWords, block: figured => curveBlock(figured, 640, 340) },
  parts: { name: 'The parts', title: 'Where the gap comes from', words: gapInWords, block: figured => partsWithHeading(figured, 560) },
}

/** Null where there is nothing to draw. */
export function figureOf(name: FigureName, figured: Figured): Figure | null {
  const { title, words, block } = FIGURES[name]
  const content = block(figured)
  if (!content) return null
  const { parameters } = figured.draw
  return {
    title,
    description: words(figured),
    source: `${settingInWords(parameters)}. ${paperInWords()}. ${toolInWords(VERSION, figured.address)}`,
    drawing: sheetOf(content, parameters, figured.address).drawing,
  }
}
