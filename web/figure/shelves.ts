/** The words of figures: one file with all languages. */
import { shelf as en } from '../words/en/figure.ts'
import type { Language } from '../words/languages.ts'
import type { Shelf } from '../words/shelf.ts'
import { shelf as zh } from '../words/zh/figure.ts'

export const SHELVES: Readonly<Record<Language, Shelf>> = { en, zh }
