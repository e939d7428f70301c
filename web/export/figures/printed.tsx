/** The whole figure as it is printed, once for each way the paper can lie; style sheets choose. */
import type { ReactNode } from 'react'
import type { Explorer } from '../../explorer/explorer.ts'
import { figuredNow } from '../moment.ts'
import { sheetOf } from './sheet.tsx'
import { tallWhole, wideWhole } from './whole.tsx'

export function printedSheets(explorer: Explorer): ReactNode {
  const figured = figuredNow(explorer)
  if (!figured) return null
  const { draw: { parameters }, address } = figured
  return (
    <>
      {sheetOf(tallWhole(figured, 'tall'), parameters, address, 'tall').drawing}
      {sheetOf(wideWhole(figured, 'wide'), parameters, address, 'wide').drawing}
    </>
  )
}
