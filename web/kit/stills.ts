/**
 * What stands in the place of plane and curve until they know their size: pictures that the build has put into the
 * page. Only the build has them as text. In the browser they are left as they stand, and where there are none, there is
 * nothing.
 */
import { createContext } from 'react'

export interface Stills {
  readonly plane: string
  readonly curve: string
}

/** Null where no picture was put: in figures, and wherever the page was not sent with the setting that is asked for. */
export const StillsContext = createContext<Stills | null>(null)

/** The pictures are in the page already. */
export const STANDING: Stills = { plane: '', curve: '' }
