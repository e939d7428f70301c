/** From a component to the explorer that it is part of. */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Actions } from './actions.ts'
import type { LiveEngine } from './engine/engine.ts'
import type { Explorer } from './explorer.ts'
import type { State } from './store.ts'

export const ExplorerContext = createContext<Explorer | null>(null)

/** @throws {Error} outside of any explorer */
export function useThisExplorer(): Explorer {
  const explorer = useContext(ExplorerContext)
  if (!explorer) throw new Error('a part of the explorer stands outside of it')
  return explorer
}

/** A slice of what the explorer knows, followed as it changes. */
export const useExplorer = <Slice>(slice: (state: State) => Slice): Slice => useStore(useThisExplorer().store, slice)

/** The same for what is no part of the picture: under a hand, once the picture that it goes with has been painted. */
export const useAfterPicture = <Slice>(slice: (state: State) => Slice): Slice =>
  useStore(useThisExplorer().afterPicture, slice)

export const useActions = (): Actions => useThisExplorer().actions

export const useEngine = (): LiveEngine => useThisExplorer().engine
