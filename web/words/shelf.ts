/** The words of one language, in the form that the parts of the page use. */
import { createContext, use, useContext } from 'react'
import { TAGS, type Language } from './languages.ts'
import type { Later, Subject, Subjects } from './subjects.ts'

export interface Shelf {
  readonly language: Language
  /** The subjects that are loaded. */
  readonly here: Partial<Subjects>
  /** Those of them that are there from the start. */
  readonly first: Partial<Subjects>
  /**
   * Loads a subject; a second call returns the same promise. A failure is kept for a moment, so that the caller sees
   * it.
   */
  readonly fetch: (subject: Subject) => Promise<unknown>
}

/** Words could not be loaded, for example without a network. */
export class WordsMissing extends Error {}

/** A promise with the status that React looks for: once it is fulfilled, a component goes on in the same render. */
interface Coming extends Promise<unknown> {
  status?: 'fulfilled'
}

/** How long a failure is kept, in ms. */
const KEPT = 1000

/**
 * @param here the subjects that need no loading
 * @param later how to load the others
 * @param beyond loads how to load those that few pages ask for
 */
export function createShelf(
  language: Language,
  here: Partial<Subjects>,
  later: Later = {},
  beyond?: () => Promise<{ readonly later: Later }>,
): Shelf {
  const shelf = { ...here }
  const coming = new Map<Subject, Coming>()
  const bring = async (subject: Subject): Promise<void> => {
    let load = later[subject]
    try {
      load ??= (await beyond?.())?.later[subject]
      if (load) Object.assign(shelf, { [subject]: await load() })
    } catch (cause) {
      setTimeout(() => coming.delete(subject), KEPT)
      throw new WordsMissing(subject, { cause })
    }
    if (!load) throw new Error(`the words for ${subject} are on no list`)
  }
  return {
    language,
    here: shelf,
    first: here,
    fetch(subject) {
      const known = coming.get(subject)
      if (known) return known
      const promise: Coming = bring(subject)
      coming.set(subject, promise)
      promise.then(
        () => void (promise.status = 'fulfilled'),
        () => undefined,
      )
      return promise
    },
  }
}

export const ShelfContext = createContext<Shelf | null>(null)

/** @throws {Error} if no language is given around the component */
export function useShelf(): Shelf {
  const shelf = useContext(ShelfContext)
  if (!shelf) throw new Error('a part of the page stands outside of any language')
  return shelf
}

/** The words for a subject. If they are not loaded, the component suspends until they are. */
export function useWords<S extends Subject>(subject: S): Subjects[S] {
  return wordsOn(useShelf(), subject)
}

function wordsOn<S extends Subject>(shelf: Shelf, subject: S): Subjects[S] {
  // In every render, whether the words are here or not: React tells the promises of a component apart by their order.
  if (!(subject in shelf.first)) use(shelf.fetch(subject))
  return shelf.here[subject]!
}

export type WordsOf = <S extends Subject>(subject: S) => Subjects[S]

/** A message that is not yet in any language: it is put into words where it is shown. */
export type Saying = (wordsOf: WordsOf) => string

/** Returns a function that puts messages into words, loading the subjects that they need. */
export function useSpeech(): (saying: Saying) => string {
  const shelf = useShelf()
  return saying => saying(subject => wordsOn(shelf, subject))
}

export const useLanguage = (): Language => useShelf().language

/** For the attribute `lang`. */
export const useLanguageTag = (): string => TAGS[useLanguage()]
