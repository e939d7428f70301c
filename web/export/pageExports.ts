/** What a page of the site hands to the export, where it has more to give away than the explorer itself. */
import type { ComponentType } from 'react'
import type { Parameters } from '../../src/parameters/parameters.ts'
import type { Shelf } from '../words/shelf.ts'
import type { Figure } from './svg/draw.tsx'

/** Tells in the page’s language what was saved, or why it was not. */
export type Tell = (words: string) => void

export interface PageExports {
  /** A part of the names of its files. */
  readonly name: string
  /** The setting that it shows now. */
  readonly parameters: () => Parameters
  /** Its figure as it is now. @param address where it can be seen again; null where there is no such address */
  readonly figure: (address: string | null, shelf: Shelf) => Promise<Figure>
  /** The section of its tables. */
  readonly Data: ComponentType<{ readonly tell: Tell }>
}

/** Loaded when the export is opened. */
export type LoadExports = () => Promise<PageExports>
