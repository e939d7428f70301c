/** What the reader has opened on the page; kept while the reader is on another page. */
import { create } from 'zustand'
import type { Lever, Measure } from '../../../src/parameters/parameters.ts'

interface Look {
  /** The measure that is shown where there is room for only one; null until the reader has chosen one here. */
  readonly measure: Measure | null
  /** Whether the published sweep lies over ours. */
  readonly paper: boolean
  /** The rows whose tables are open. */
  readonly tables: Readonly<Record<Lever, boolean>>
}

export const useLook = create<Look>()(() => ({ measure: null, paper: true, tables: { K: false, J: false, L: false } }))

export function showMeasure(measure: Measure): void {
  useLook.setState({ measure })
}

export function showPaper(paper: boolean): void {
  useLook.setState({ paper })
}

export function toggleTables(lever: Lever): void {
  useLook.setState(({ tables }) => ({ tables: { ...tables, [lever]: !tables[lever] } }))
}
