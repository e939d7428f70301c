/** Whether a figure stands on paper, where nothing is the reader's own. */
import { createContext } from 'react'

export const OnPaper = createContext(false)
