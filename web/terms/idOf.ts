/** The id of the element that holds the definition of a word. */
import type { Explained } from '../explorer/store.ts'

export const idOf = (word: Explained): string => `word-${word}`
