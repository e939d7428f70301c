/**
 * Where the reader is in the story, and what the reader said and set by hand. It is kept for this tab, by chapter, and
 * is the same in every language.
 */
import { create } from 'zustand'
import { PARAMETER_KEYS, clampParameter, type Parameters } from '../../../src/parameters/parameters.ts'
import {
  CHAPTERS,
  LINE_ENDS,
  OPTIONS,
  RINGS,
  type Asking,
  type Chapter,
  type Drawing,
  type Guesses,
  type Phase,
} from './chapters.ts'

export interface Progress<N extends Chapter = Chapter> {
  /** Also while it is being made: some rings, or a part of a line. */
  readonly guess: Guesses[N] | null
  /** Whether the reader has been shown the answer. */
  readonly shown: boolean
  /** What the reader has set by hand in the figure. */
  readonly yours: Partial<Parameters> | null
}

export interface StoryState {
  readonly chapter: Chapter
  readonly progress: { readonly [N in Chapter]: Progress<N> }
}

const nothing = { guess: null, shown: false, yours: null }

export const useStory = create<StoryState>()(() => ({
  chapter: 1,
  progress: Object.fromEntries(CHAPTERS.map(chapter => [chapter, nothing])) as unknown as StoryState['progress'],
}))

function change<N extends Chapter>(chapter: N, changed: Partial<Progress<N>>): void {
  useStory.setState(({ progress }) => ({ progress: { ...progress, [chapter]: { ...progress[chapter], ...changed } } }))
}

export const guess = <N extends Chapter>(chapter: N, guess: Guesses[N] | null): void =>
  change<Chapter>(chapter, { guess })
/** The chapter whose answer the reader has just asked for; null after a reload. */
export let justShown: Chapter | null = null

export function show(chapter: Chapter): void {
  justShown = chapter
  change(chapter, { shown: true })
}
export const keepYours = (chapter: Chapter, yours: Partial<Parameters> | null): void => change(chapter, { yours })
export const enter = (chapter: Chapter): void => {
  if (useStory.getState().chapter !== chapter) useStory.setState({ chapter })
}

export const phaseOf = ({ shown }: Progress): Phase => (shown ? 'after' : 'before')

/** Whether the guess is whole: then it can be answered. */
export function isWhole(chapter: Chapter, guess: Progress['guess']): boolean {
  if (guess === null) return false
  if (chapter === 1) return guess.length === RINGS
  return chapter in LINE_ENDS ? guess.length === LINE_ENDS[chapter as Drawing] : true
}

const KEY = 'reverse-bottleneck.story'

/** Keeps the state for this tab from now on, if the browser allows it. */
export const remember = (): (() => void) =>
  useStory.subscribe(({ progress }) => {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(progress))
    } catch {
      // The guesses still hold until the page is left.
    }
  })

/** What this tab has kept: nothing that a stranger wrote there is taken over as it stands. */
export function recall(): void {
  let kept: unknown
  try {
    kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
  } catch {
    return
  }
  if (!isRecord(kept)) return
  for (const chapter of CHAPTERS) {
    const one = kept[chapter]
    if (!isRecord(one)) continue
    change<Chapter>(chapter, {
      guess: readGuess(chapter, one.guess),
      shown: one.shown === true,
      yours: readYours(one.yours),
    })
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isNumber = (value: unknown): value is number => Number.isFinite(value)

function readGuess(chapter: Chapter, value: unknown): Progress['guess'] {
  if (chapter === 1) {
    const isPlace = (place: unknown) => Array.isArray(place) && place.length === 2 && place.every(isNumber)
    return Array.isArray(value) && value.length <= RINGS && value.every(isPlace) ? (value as Guesses[1]) : null
  }
  if (chapter in LINE_ENDS) {
    const isLine = Array.isArray(value) && value.length <= LINE_ENDS[chapter as Drawing] && value.every(isNumber)
    return isLine ? (value as Guesses[3]) : null
  }
  return OPTIONS[chapter as Asking].find(option => option === value) ?? null
}

function readYours(value: unknown): Partial<Parameters> | null {
  if (!isRecord(value)) return null
  const keys = PARAMETER_KEYS.filter(key => key in value)
  return keys.length > 0 ? Object.fromEntries(keys.map(key => [key, clampParameter(key, value[key])])) : null
}
