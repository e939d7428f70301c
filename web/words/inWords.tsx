/** For tests: wraps a part of the page with the words of a language. */
import type { ReactNode } from 'react'
import { shelf as en } from './en/page.ts'
import type { Language } from './languages.ts'
import { ShelfContext } from './shelf.ts'
import { shelf as zh } from './zh/page.ts'

const SHELVES = { en, zh }

export const inWords = (node: ReactNode, language: Language = 'en') => (
  <ShelfContext value={SHELVES[language]}>{node}</ShelfContext>
)
