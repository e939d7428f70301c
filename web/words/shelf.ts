/** The words of one language, as the parts of the page take them. */
import { createContext, use, useContext } from 'react'
import { TAGS, type Language } from './languages.ts'
import { LATER, type Subject, type Subjects } from './subjects.ts'

export interface Shelf {
  readonly language: Language
  /** What is here already. */
  readonly here: Partial<Subjects>
  /** Brings a subject here; asked again, it is the same promise, unless it has failed. */
  readonly fetch: (subject: Subject) => Promise<unknown>
}

/** @param here the subjects that need no loading */
export function createShelf(language: Language, here: Partial<Subjects>): Shelf {
  const shelf = { ...here }
  const coming = new Map<Subject, Promise<unknown>>()
  const bring = async (subject: Subject): Promise<void> => {
    const load = LATER[subject]
    if (!load) throw new Error(`the words for ${subject} are on no list`)
    try {
      Object.assign(shelf, { [subject]: await load[language]() })
    } catch (error) {
      coming.delete(subject)
      throw error
    }
  }
  return {
    language,
    here: shelf,
    fetch(subject) {
      const promise = coming.get(subject) ?? bring(subject)
      coming.set(subject, promise)
      return promise
    },
  }
}

export const ShelfContext = createContext<Shelf | null>(null)

/** @throws {Error} outside of any language */
export function useShelf(): Shelf {
  const shelf = useContext(ShelfContext)
  if (!shelf) throw new Error('a part of the page stands outside of any language')
  return shelf
}

/** The words for a subject; where they are not here yet, the part waits for them. */
export function useWords<S extends Subject>(subject: S): Subjects[S] {
  const shelf = useShelf()
  if (!shelf.here[subject]) use(shelf.fetch(subject))
  return shelf.here[subject]!
}

export const useLanguage = (): Language => useShelf().language

/** For the attribute `lang`. */
export const useLanguageTag = (): string => TAGS[useLanguage()]
