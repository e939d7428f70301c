/** The figures that a reader can save: the description of each in words, and its sheet. */
import { curveInWords } from '../../gap/curve/words.ts'
import { pointsIn } from '../../gap/curve/spread.ts'
import { formatGap } from '../../terms/format.ts'
import { MEASURE_LOOKS, shownGap } from '../../terms/measures.ts'
import { verdictOf } from '../../terms/verdict.ts'
import { summaryOf } from '../../plane/words.ts'
import type { Subjects } from '../../words/subjects.ts'
import { VERSION } from '../about.ts'
import { paperInWords, toolInWords } from '../citations.ts'
import type { Figure } from '../svg/draw.tsx'
import type { Block } from './block.ts'
import { curveBlock } from './curveBlock.tsx'
import type { Figured } from './figured.ts'
import type { FigureWords } from './figureWords.ts'
import { settingInWords } from './settingWords.ts'
import { sheetOf } from './sheet.tsx'
import { partsWithHeading, planeWithKey, wideWhole } from './whole.tsx'

/** The keys under which the dialog has names for the figures. */
export type FigureName = keyof Subjects['exports']['names']

interface Entry {
  readonly title: (words: FigureWords) => string
  readonly words: (figured: Figured) => string
  /** Null where there is nothing to draw yet, or nothing in this measure. */
  readonly block: (figured: Figured) => Block | null
}

/**
 * The prefix of every id in the drawing. While the drawing is being made it is a part of the page, so the prefix must
 * differ from those of the page's other drawings.
 */
const ID = 'figure'

const planeInWords = ({ draw, words }: Figured): string => summaryOf(draw.projected ?? draw, words.plane)

function gapInWords({ draw, words: { files, measures, parameters } }: Figured): string {
  const { measure, gap } = shownGap(draw, draw.parameters.measure)
  const { did, because } = verdictOf(gap, measure)
  return files.gap(
    parameters.options.measure[measure].label,
    formatGap(gap.gap.value, MEASURE_LOOKS[measure].fineDecimals),
    measures.did[did],
    measures.of[measure].verdicts[because],
  )
}

function curveWords({ draw: { parameters }, curves, tab, words }: Figured): string {
  return curveInWords(words, pointsIn(curves[tab].points, parameters.measure), tab, parameters.measure, parameters[tab])
}

export const FIGURES: Readonly<Record<FigureName, Entry>> = {
  whole: {
    title: ({ files }) => files.titles.whole,
    words: figured => figured.words.files.sentences([planeInWords(figured), gapInWords(figured), curveWords(figured)]),
    block: figured => wideWhole(figured, ID),
  },
  plane: { title: ({ plane }) => plane.heading, words: planeInWords, block: figured => planeWithKey(figured, 680, ID) },
  curve: {
    title: ({ files }) => files.titles.curve,
    words: curveWords,
    block: figured => curveBlock(figured, 640, 340),
  },
  parts: {
    title: ({ files }) => files.titles.parts,
    words: gapInWords,
    block: figured => partsWithHeading(figured, 560),
  },
}

/** Null where there is nothing to draw. */
export function figureOf(name: FigureName, figured: Figured): Figure | null {
  const { title, words: told, block } = FIGURES[name]
  const content = block(figured)
  if (!content) return null
  const {
    draw: { parameters },
    address,
    words,
  } = figured
  return {
    title: title(words),
    description: told(figured),
    source: words.files.origin(settingInWords(parameters, words), paperInWords(), toolInWords(VERSION, address)),
    drawing: sheetOf(content, parameters, address, words).drawing,
  }
}
