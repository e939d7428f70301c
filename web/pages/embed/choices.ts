/** What a teacher has chosen so far: kept for the visit, so that one can look at Explore in between. */
import { create } from 'zustand'
import type { EmbedOptions } from '../../link/embedKeys.ts'
import { CHOSEN_FIRST, type Chosen } from './snippets.ts'

export const useChosen = create<Chosen>()(() => CHOSEN_FIRST)

export const choose = (some: Partial<Chosen>): void => useChosen.setState(some)

export function chooseOption(some: Partial<EmbedOptions>): void {
  useChosen.setState(({ options }) => ({ options: { ...options, ...some } }))
}

/** A list with one of its words in or out. */
export function withWord<Word>(words: readonly Word[], word: Word, wanted: boolean): readonly Word[] {
  return wanted ? [...words, word] : words.filter(other => other !== word)
}

/** What the reader would have to touch it on. */
const HOLDERS = { K: ['levers', 'curve'], J: ['levers', 'curve'], L: ['levers', 'curve'], measure: ['gap', 'curve'], resample: null } as const

/** Whether there is something in the figure that this control would be found on. */
export function canBeTouched(control: EmbedOptions['controls'][number], { show, static: still }: EmbedOptions): boolean {
  const holders: readonly EmbedOptions['show'][number][] | null = HOLDERS[control]
  return !still && (holders === null || holders.some(part => show.includes(part)))
}
