/** Loads the words of one language; nothing of the other language is loaded. */
import type { Language } from './languages.ts'
import type { Shelf } from './shelf.ts'

const LOAD: Readonly<Record<Language, () => Promise<{ readonly shelf: Shelf }>>> = {
  en: () => import('./en/page.ts'),
  zh: () => import('./zh/page.ts'),
}

export const loadShelf = (language: Language): Promise<Shelf> => LOAD[language]().then(({ shelf }) => shelf)
