/** What a page of the site gives to the export, where it has more to save than the explorer itself. */
import type { ComponentType } from 'react'
import type { Parameters } from '../../src/parameters/parameters.ts'
import type { Shelf } from '../words/shelf.ts'
import type { Figure } from './svg/draw.tsx'

/** Shows a message in the page’s language: what was saved, or why it was not. */
export type Tell = (words: string) => void

export interface PageExports {
  /** A part of the names of the page's files. */
  readonly name: string
  /** The setting that the page shows now. */
  readonly parameters: () => Parameters
  /**
   * The page's figure as it is now; null where there is nothing to draw yet.
   * @param address where others can see it; null where there is no such address
   */
  readonly figure: (address: string | null, shelf: Shelf) => Promise<Figure | null>
  /** The part of the dialog with the page's tables. */
  readonly Data: ComponentType<{ readonly tell: Tell }>
}

/** Loads the page's exports when the dialog is opened. */
export type LoadExports = () => Promise<PageExports>
