/** What the reader has opened on the page; kept while they are elsewhere. */
import { create } from 'zustand'
import type { Lever } from '../../src/parameters.ts'

interface Look {
  /** Whether the published sweep lies over ours. */
  readonly paper: boolean
  /** The rows whose tables are open. */
  readonly tables: Readonly<Record<Lever, boolean>>
}

export const useLook = create<Look>()(() => ({ paper: true, tables: { K: false, J: false, L: false } }))

export function showPaper(paper: boolean): void {
  useLook.setState({ paper })
}

export function toggleTables(lever: Lever): void {
  useLook.setState(({ tables }) => ({ tables: { ...tables, [lever]: !tables[lever] } }))
}
