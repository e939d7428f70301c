/**
 * Pictures that stand in for plane and curve until these know their size, and the words of the lead. The build has put
 * them into the page. Only
 * the build has them as text: in the browser the HTML is left as it is, and where the page holds no picture, the place
 * stays empty.
 */
import { createContext } from 'react'

export interface Stills {
  readonly plane: string
  readonly curve: string
  /** The words of the lead, where the page has one. */
  readonly lead?: string
}

/**
 * Null where the page holds no pictures: in figures, and wherever the written page does not show the setting in the
 * address.
 */
export const StillsContext = createContext<Stills | null>(null)

/** For the browser, where the pictures are in the page already. */
export const STANDING: Stills = { plane: '', curve: '' }
