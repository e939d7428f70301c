/** What the teacher has chosen so far. It is kept during the visit, so that a look at Explore does not lose it. */
import { create } from 'zustand'
import type { EmbedOptions } from '../../link/embedKeys.ts'
import { useLanguage } from '../../words/shelf.ts'
import { CHOSEN_FIRST, type Chosen } from './snippets.ts'

/** Only the options that the teacher has chosen; the defaults fill the rest. */
interface Kept extends Omit<Chosen, 'options'> {
  readonly options: Partial<EmbedOptions>
}

const useKept = create<Kept>()(() => ({ ...CHOSEN_FIRST, options: {} }))

/** The present choices. Until the teacher chooses a language, the figure has that of this page. */
export function useChosen(): Chosen {
  const lang = useLanguage()
  const kept = useKept()
  return { ...kept, options: { ...CHOSEN_FIRST.options, lang, ...kept.options } }
}

export const choose = (some: Partial<Omit<Chosen, 'options'>>): void => useKept.setState(some)

export function chooseOption(some: Partial<EmbedOptions>): void {
  useKept.setState(({ options }) => ({ options: { ...options, ...some } }))
}

/** A list with one word added or removed. */
export function withWord<Word>(words: readonly Word[], word: Word, wanted: boolean): readonly Word[] {
  return wanted ? [...words, word] : words.filter(other => other !== word)
}

/** The parts of the figure that hold each control; null where the figure always has it. */
const HOLDERS = {
  K: ['levers', 'curve'],
  J: ['levers', 'curve'],
  L: ['levers', 'curve'],
  measure: ['gap', 'curve'],
  resample: null,
} as const

/** Whether the figure has a part on which the reader would find this control. */
export function canBeTouched(
  control: EmbedOptions['controls'][number],
  { show, static: still }: EmbedOptions,
): boolean {
  const holders: readonly EmbedOptions['show'][number][] | null = HOLDERS[control]
  return !still && (holders === null || holders.some(part => show.includes(part)))
}
