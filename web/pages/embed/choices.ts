/** What a teacher has chosen so far: kept for the visit, so that one can look at Explore in between. */
import { create } from 'zustand'
import type { EmbedOptions } from '../../link/embedKeys.ts'
import { useLanguage } from '../../words/shelf.ts'
import { CHOSEN_FIRST, type Chosen } from './snippets.ts'

/** What was chosen is laid over what there is first. */
interface Kept extends Omit<Chosen, 'options'> {
  readonly options: Partial<EmbedOptions>
}

const useKept = create<Kept>()(() => ({ ...CHOSEN_FIRST, options: {} }))

/** Until another is chosen, the figure's language is that of the page where it is put together. */
export function useChosen(): Chosen {
  const lang = useLanguage()
  const kept = useKept()
  return { ...kept, options: { ...CHOSEN_FIRST.options, lang, ...kept.options } }
}

export const choose = (some: Partial<Omit<Chosen, 'options'>>): void => useKept.setState(some)

export function chooseOption(some: Partial<EmbedOptions>): void {
  useKept.setState(({ options }) => ({ options: { ...options, ...some } }))
}

/** A list with one of its words in or out. */
export function withWord<Word>(words: readonly Word[], word: Word, wanted: boolean): readonly Word[] {
  return wanted ? [...words, word] : words.filter(other => other !== word)
}

/** What the reader would have to touch it on. */
const HOLDERS = {
  K: ['levers', 'curve'],
  J: ['levers', 'curve'],
  L: ['levers', 'curve'],
  measure: ['gap', 'curve'],
  resample: null,
} as const

/** Whether there is something in the figure that this control would be found on. */
export function canBeTouched(
  control: EmbedOptions['controls'][number],
  { show, static: still }: EmbedOptions,
): boolean {
  const holders: readonly EmbedOptions['show'][number][] | null = HOLDERS[control]
  return !still && (holders === null || holders.some(part => show.includes(part)))
}
