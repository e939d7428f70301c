/** The draw that the story begins with: one world runs through all chapters. Null where it could not be loaded. */
import { createContext, useContext } from 'react'
import type { Draw } from '../../../src/experiment/results.ts'

export const WorldContext = createContext<Draw | null>(null)

export const useWorld = (): Draw | null => useContext(WorldContext)
