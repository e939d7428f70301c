/** A figure as a sheet of paper: its blocks, and at its foot the setting and what to cite. */
import type { ReactElement, ReactNode } from 'react'
import type { Parameters } from '../../../src/parameters/parameters.ts'
import type { Subjects } from '../../words/subjects.ts'
import { VERSION } from '../about.ts'
import { sourceInBrief } from '../citations.ts'
import type { Block, Place } from './block.ts'
import { settingInWords } from './settingWords.ts'
import { paragraph } from './Words.tsx'

const MARGIN = 24

export interface Sheet {
  readonly width: number
  readonly height: number
  readonly drawing: ReactElement
}

export function at({ x, y }: Place, { drawn }: Block): ReactNode {
  return <g transform={`translate(${x} ${y})`}>{drawn}</g>
}

type Words = Pick<Subjects, 'files' | 'parameters'>

function footBlock(parameters: Parameters, address: string | null, words: Words, width: number): Block {
  const small = { size: 12.5, ink: 'ink-3' } as const
  const setting = paragraph([{ text: settingInWords(parameters, words) }], width, 17, small)
  const source = paragraph([{ text: sourceInBrief(VERSION, address, words.files) }], width, 17, small)
  return {
    width,
    height: 10 + setting.height + source.height,
    drawn: (
      <>
        <line x1={0} x2={width} y1={0} y2={0} stroke="var(--rule)" />
        <g transform="translate(0 8)">{setting.drawn}</g>
        <g transform={`translate(0 ${8 + setting.height})`}>{source.drawn}</g>
      </>
    ),
  }
}

/**
 * @param content the figure, without margins
 * @param paper the orientation of the paper, for a sheet that is to be printed
 */
export function sheetOf(
  content: Block,
  parameters: Parameters,
  address: string | null,
  words: Words,
  paper?: 'tall' | 'wide',
): Sheet {
  const foot = footBlock(parameters, address, words, content.width)
  const footY = content.height + 16
  const width = content.width + 2 * MARGIN
  const height = Math.ceil(footY + foot.height + 2 * MARGIN)
  return {
    width,
    height,
    drawing: (
      <svg
        xmlns="http://www.w3.org/2000/svg"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        data-paper={paper}
      >
        <rect x={0} y={0} width={width} height={height} fill="var(--paper)" />
        {at({ x: MARGIN, y: MARGIN }, content)}
        {at({ x: MARGIN, y: MARGIN + footY }, foot)}
      </svg>
    ),
  }
}
