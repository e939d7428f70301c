/** The whole figure: plane, number, curve and parts, arranged for a wide sheet or for a tall one. */
import type { Block } from './block.ts'
import { curveBlock } from './curveBlock.tsx'
import type { Figured } from './figured.ts'
import { numberBlock } from './numberBlock.tsx'
import { partsBlock } from './partsBlock.tsx'
import { planeBlock, planeKey } from './planeBlock.tsx'
import { at } from './sheet.tsx'
import { Words } from './Words.tsx'

const BETWEEN = 40
const PARTS_HEADING = 12

function withHeading(heading: string, block: Block | null): Block | null {
  return (
    block && {
      width: block.width,
      height: 18 + PARTS_HEADING + block.height,
      drawn: (
        <>
          <Words y={18} size={18} face="serif" weight={600}>
            {heading}
          </Words>
          {at({ x: 0, y: 18 + PARTS_HEADING }, block)}
        </>
      ),
    }
  )
}

export const partsWithHeading = (figured: Figured, width: number): Block | null =>
  withHeading(figured.words.parts.title, partsBlock(figured.draw, figured.words, width))

/** Puts blocks one under the other; null takes no room. */
function stack(blocks: readonly (Block | null)[], between: number): Block {
  const present = blocks.filter(block => block !== null)
  const places = present.map((_, i) => present.slice(0, i).reduce((y, { height }) => y + height + between, 0))
  return {
    width: Math.max(...present.map(({ width }) => width)),
    height: places[places.length - 1] + present[present.length - 1].height,
    drawn: present.map((block, i) => <g key={i}>{at({ x: 0, y: places[i] }, block)}</g>),
  }
}

function beside(left: Block, right: Block, between: number): Block {
  return {
    width: left.width + between + right.width,
    height: Math.max(left.height, right.height),
    drawn: (
      <>
        {left.drawn}
        {at({ x: left.width + between, y: 0 }, right)}
      </>
    ),
  }
}

export function wideWhole(figured: Figured, id: string): Block {
  const column = 420
  const right = stack(
    [numberBlock(figured, column), curveBlock(figured, column, 236), partsWithHeading(figured, column)],
    22,
  )
  return beside(planeWithKey(figured, 680, id), right, BETWEEN)
}

export const planeWithKey = (figured: Figured, side: number, id: string): Block =>
  planeBlock(figured, side, id, planeKey(figured, side))

export function tallWhole(figured: Figured, id: string): Block {
  const [column, narrow, between] = [340, 250, 28]
  const width = 2 * column + BETWEEN
  const lower = [curveBlock(figured, column, 300), partsWithHeading(figured, column)].filter(block => block !== null)
  const foot = lower.length === 2 ? beside(lower[0], lower[1], BETWEEN) : (lower[0] ?? null)
  const upper = beside(planeBlock(figured, width - narrow - between, id, null), numberBlock(figured, narrow), between)
  return stack([stack([upper, planeKey(figured, width)], 6), foot], 26)
}
