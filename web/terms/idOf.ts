/** Where the definition of a word stands in the page. */
import type { Explained } from '../explorer/store.ts'

export const idOf = (word: Explained): string => `word-${word}`
