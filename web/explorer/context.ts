/** Lets a component find the explorer that it is part of. */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Actions } from './actions.ts'
import type { LiveEngine } from './engine/engine.ts'
import type { Explorer } from './explorer.ts'
import type { State } from './store.ts'

export const ExplorerContext = createContext<Explorer | null>(null)

/** @throws {Error} outside of an explorer */
export function useThisExplorer(): Explorer {
  const explorer = useContext(ExplorerContext)
  if (!explorer) throw new Error('a part of the explorer stands outside of it')
  return explorer
}

/** A slice of the explorer's state; the component renders again when the slice changes. */
export const useExplorer = <Slice>(slice: (state: State) => Slice): Slice => useStore(useThisExplorer().store, slice)

/**
 * The same for what is not part of the picture. While the reader drags a lever, the slice changes only after the new
 * picture has been painted.
 */
export const useAfterPicture = <Slice>(slice: (state: State) => Slice): Slice =>
  useStore(useThisExplorer().afterPicture, slice)

export const useActions = (): Actions => useThisExplorer().actions

export const useEngine = (): LiveEngine => useThisExplorer().engine
