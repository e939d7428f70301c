/** Where the document stands in the site: the explorer is at its root, and the story in folders of its own. */
import { createContext, useContext } from 'react'
import type { Language } from '../words/languages.ts'

export interface Place {
  /** From the document to the root of the site: empty, or with a slash at its end. */
  readonly root: string
  /** The page that the document is; null where the explorer's state decides. */
  readonly page: 'story' | null
}

export const PlaceContext = createContext<Place>({ root: '', page: null })

export const usePlace = (): Place => useContext(PlaceContext)

/** The address of the story in a language, from the document. */
export const storyIn = (language: Language, { root }: Place): string => `${root}${language === 'zh' ? 'zh/' : ''}story/`
