/** For tests: a message in words. */
import { shelf as en } from './en/figure.ts'
import type { Language } from './languages.ts'
import type { Saying } from './shelf.ts'
import { shelf as zh } from './zh/figure.ts'

const SHELVES = { en, zh }

/** Uses the words of a figure, which are all loaded at once. */
export const spoken = (saying: Saying, language: Language = 'en'): string =>
  saying(subject => SHELVES[language].here[subject]!)

/** The same reading with its notes in words. */
export const withSpokenNotes = <R extends { readonly notes: readonly Saying[] }>(reading: R) => ({
  ...reading,
  notes: reading.notes.map(note => spoken(note)),
})
