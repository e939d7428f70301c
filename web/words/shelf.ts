/** The words of one language, as the parts of the page take them. */
import { createContext, use, useContext } from 'react'
import { TAGS, type Language } from './languages.ts'
import type { Later, Subject, Subjects } from './subjects.ts'

export interface Shelf {
  readonly language: Language
  /** What is here already. */
  readonly here: Partial<Subjects>
  /**
   * Brings a subject here; asked again, it is the same promise. A failure is kept for a moment, so that who asked hears
   * of it.
   */
  readonly fetch: (subject: Subject) => Promise<unknown>
}

/** Words that could not be had, as without a network. */
export class WordsMissing extends Error {}

/** How long a failure is kept, in ms. */
const KEPT = 1000

/** @param here the subjects that need no loading @param later how the others come */
export function createShelf(language: Language, here: Partial<Subjects>, later: Later = {}): Shelf {
  const shelf = { ...here }
  const coming = new Map<Subject, Promise<unknown>>()
  const bring = async (subject: Subject): Promise<void> => {
    const load = later[subject]
    if (!load) throw new Error(`the words for ${subject} are on no list`)
    try {
      Object.assign(shelf, { [subject]: await load() })
    } catch (cause) {
      setTimeout(() => coming.delete(subject), KEPT)
      throw new WordsMissing(subject, { cause })
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
  return wordsOn(useShelf(), subject)
}

function wordsOn<S extends Subject>(shelf: Shelf, subject: S): Subjects[S] {
  if (!shelf.here[subject]) use(shelf.fetch(subject))
  return shelf.here[subject]!
}

export type WordsOf = <S extends Subject>(subject: S) => Subjects[S]

/** Something to be said: kept as it is meant, and put into words where it is shown. */
export type Saying = (wordsOf: WordsOf) => string

/** Puts into words what is given to it, in whichever subjects it speaks. */
export function useSpeech(): (saying: Saying) => string {
  const shelf = useShelf()
  return saying => saying(subject => wordsOn(shelf, subject))
}

export const useLanguage = (): Language => useShelf().language

/** For the attribute `lang`. */
export const useLanguageTag = (): string => TAGS[useLanguage()]
