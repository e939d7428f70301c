/** For tests: what something comes to in words. */
import { shelf as en } from './en/figure.ts'
import type { Language } from './languages.ts'
import type { Saying } from './shelf.ts'
import { shelf as zh } from './zh/figure.ts'

const SHELVES = { en, zh }

/** In the words of a figure, which has none that come later. */
export const spoken = (saying: Saying, language: Language = 'en'): string =>
  saying(subject => SHELVES[language].here[subject]!)

/** With all its notes in words. */
export const withSpokenNotes = <R extends { readonly notes: readonly Saying[] }>(reading: R) => ({
  ...reading,
  notes: reading.notes.map(note => spoken(note)),
})
