/** A drawing that decides its own height as a figure to take away: with its title above, setting and source below. */
import type { ReactElement } from 'react'
import type { Parameters } from '../../../src/parameters/parameters.ts'
import type { Shelf } from '../../words/shelf.ts'
import { VERSION } from '../about.ts'
import { paperInWords, toolInWords } from '../citations.ts'
import { drawUnseen, type Figure } from '../svg/draw.tsx'
import { figureWords } from './figureWords.ts'
import { settingInWords } from './settingWords.ts'
import { sheetOf } from './sheet.tsx'
import { Words } from './Words.tsx'

interface Diagram {
  readonly title: string
  /** Renders an `<svg>` with width, height and a text for those who do not see it. All its words are loaded. */
  readonly drawing: ReactElement
  readonly parameters: Parameters
}

const HEADING = 34

export async function diagramFigure(
  { title, drawing, parameters }: Diagram,
  address: string | null,
  shelf: Shelf,
): Promise<Figure> {
  const words = await figureWords(shelf)
  const { width, height, said } = await drawUnseen(drawing, 'light', shelf, async svg => ({
    width: Number(svg.getAttribute('width')),
    height: Number(svg.getAttribute('height')),
    said: svg.getAttribute('aria-label') ?? title,
  }))
  const content = {
    width,
    height: HEADING + height,
    drawn: (
      <>
        <Words y={16} size={18} face="serif" weight={600}>
          {title}
        </Words>
        <g transform={`translate(0 ${HEADING})`}>{drawing}</g>
      </>
    ),
  }
  return {
    title,
    description: said,
    source: words.files.origin(settingInWords(parameters, words), paperInWords(), toolInWords(VERSION, address)),
    drawing: sheetOf(content, parameters, address, words).drawing,
  }
}
