/** The whole figure for printing, once for each orientation of the paper; style sheets choose between the two. */
import type { ReactNode } from 'react'
import type { Explorer } from '../../explorer/explorer.ts'
import type { Shelf } from '../../words/shelf.ts'
import { figuredNow } from '../moment.ts'
import { figureWords, type FigureWords } from './figureWords.ts'
import { sheetOf } from './sheet.tsx'
import { tallWhole, wideWhole } from './whole.tsx'

function printedSheets(explorer: Explorer, words: FigureWords): ReactNode {
  const figured = figuredNow(explorer, words)
  if (!figured) return null
  const {
    draw: { parameters },
    address,
  } = figured
  return (
    <>
      {sheetOf(tallWhole(figured, 'tall'), parameters, address, words, 'tall').drawing}
      {sheetOf(wideWhole(figured, 'wide'), parameters, address, words, 'wide').drawing}
    </>
  )
}

/** Loads the words. The function that it resolves with gives the figure of any later moment at once. */
export async function printing(explorer: Explorer, shelf: Shelf): Promise<() => ReactNode> {
  const words = await figureWords(shelf)
  return () => printedSheets(explorer, words)
}
