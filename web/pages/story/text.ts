/** What a chapter says, in any language: one type for all of them, so that no language can lack a chapter or a guess. */
import type { ReactNode } from 'react'
import type { Asking, Chapter, Drawing, OptionOf } from './chapters.ts'

/** What became of the rings of chapter 1; without a guess, all are 0. */
export interface RingsSeen {
  readonly placed: number
  /** Rings inside the outer ellipse of a component that the anchor data have not seen. */
  readonly found: number
  /** Rings inside a component that the anchor data come from, and no other. */
  readonly known: number
  /** The index, from 0, of the first unseen component that was found; null where none was. */
  readonly hit: number | null
}

/** What became of a drawn line; null where none was drawn. */
export interface LineSeen {
  /** Against the measured one: chapter 3 compares how it rises, chapter 9 where it ends. */
  readonly compared: 'slower' | 'faster' | 'alike'
  /** The last value that the reader drew. */
  readonly end: number
}

/** What the text after the reveal may depend on. */
export type Seen<N extends Chapter> = N extends 1 ? RingsSeen : N extends Drawing ? LineSeen | null : null

export interface ChapterText<N extends Chapter> {
  readonly title: string
  /** Paragraphs. */
  readonly prose: ReactNode
  readonly guess: {
    /** In the rule above the question: Before you see. */
    readonly legend: string
    /** Between prose and question, where a term has to be explained first. */
    readonly ask: ReactNode
    /** The button. */
    readonly show: string
    readonly options: N extends Asking ? Readonly<Record<OptionOf<N>, string>> : null
  }
  readonly reveal: {
    /** In the rule in place of the other: What there was. */
    readonly legend: string
    readonly text: (seen: Seen<N>) => ReactNode
    /** Something smaller below the text: a formula, a remark of ours. */
    readonly aside?: ReactNode
  }
  /** The one sentence to keep. */
  readonly keep: string
  /** In the table of guesses: what the reader said, unless the words of the option say it, and what it was. */
  readonly outcome: { readonly said: N extends Asking ? null : (seen: Seen<N>) => string; readonly was: string }
}

export type StoryText = { readonly [N in Chapter]: ChapterText<N> }
