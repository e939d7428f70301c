/**
 * The part of an embedded figure's address that is about the figure itself. The same hash also holds the state of the
 * explorer:
 *
 *     embed.html#J=9&seed=7&show=plane,gap&controls=J&theme=dark&commands=1&v=1
 */
import { languageOf, type Language } from '../words/languages.ts'
import type { Saying } from '../words/shelf.ts'
import { pairsIn, quoted, sameWord, valueOf } from './pairs.ts'

/** What the figure is: the explorer itself, or one of the drawings of the story. */
export const FIGURES = ['explorer', 'stream', 'chain', 'balance', 'lines', 'film', 'trial'] as const
export type FigureKind = (typeof FIGURES)[number]

/** The parts of a figure. */
export const PARTS = ['plane', 'levers', 'gap', 'curve'] as const
export type Part = (typeof PARTS)[number]

/** The controls that the reader may use. */
export const CONTROLS = ['K', 'J', 'L', 'measure', 'resample'] as const
export type Control = (typeof CONTROLS)[number]

export const THEMES = ['auto', 'light', 'dark'] as const

export interface EmbedOptions {
  /** `show` is about the explorer alone. */
  readonly figure: FigureKind
  readonly show: readonly Part[]
  readonly controls: readonly Control[]
  readonly theme: (typeof THEMES)[number]
  readonly lang: Language
  /** A picture that computes nothing and does not react to the reader. */
  readonly static: boolean
  /** Whether the window that embeds the figure may change it by messages. */
  readonly commands: boolean
}

export const EMBED_DEFAULTS: EmbedOptions = {
  figure: 'explorer',
  show: PARTS,
  controls: CONTROLS,
  theme: 'auto',
  lang: 'en',
  static: false,
  commands: false,
}

interface Key<Value> {
  /** Undefined where the text stands for no value. */
  readonly read: (text: string) => Value | undefined
  readonly write: (value: Value) => string
}

/** Some words of a list, in the order of the list. `none` is the word for an empty choice, if that is allowed. */
function someOf<Word extends string>(words: readonly Word[], none?: string): Key<readonly Word[]> {
  return {
    read: text => {
      if (none && sameWord(text, none)) return []
      const given = text.split(',')
      const some = words.filter(word => given.some(other => sameWord(other, word)))
      return some.length > 0 ? some : undefined
    },
    write: some => words.filter(word => some.includes(word)).join(',') || (none ?? ''),
  }
}

function oneOf<Word extends string>(words: readonly Word[]): Key<Word> {
  return { read: text => words.find(word => sameWord(word, text)), write: word => word }
}

/** A switch. Its key without a value switches it on. */
const onOff: Key<boolean> = {
  read: text =>
    ['', '1', 'true'].includes(text.toLowerCase())
      ? true
      : ['0', 'false'].includes(text.toLowerCase())
        ? false
        : undefined,
  write: on => (on ? '1' : '0'),
}

export const EMBED_KEYS: { readonly [Name in keyof EmbedOptions]: Key<EmbedOptions[Name]> } = {
  figure: oneOf(FIGURES),
  show: someOf(PARTS),
  controls: someOf(CONTROLS, 'none'),
  theme: oneOf(THEMES),
  // A page may write its language with a region or a script behind it, such as `zh-CN`.
  lang: { read: text => languageOf(text) ?? undefined, write: language => language },
  static: onOff,
  commands: onOff,
}

const names = Object.keys(EMBED_KEYS) as (keyof EmbedOptions)[]

/** The note on a key whose value we do not know. */
export const unknown =
  (name: string, text: string): Saying =>
  wordsOf =>
    wordsOf('linkNotes').noOption(name, quoted(text))

/** Reads the figure's options from a hash. The notes say in kind words what could not be read. */
export function readEmbedOptions(hash: string): { readonly options: EmbedOptions; readonly notes: readonly Saying[] } {
  // A figure has no places that a hash could name, so a word without `=` is a key.
  const pairs = pairsIn(hash) ?? pairsIn(`${hash}=`)!
  const notes: Saying[] = []
  const options: Partial<Record<keyof EmbedOptions, unknown>> = {}
  for (const name of names) {
    // Permission to send commands counts only in its exact spelling, not in a variant with capitals.
    const text = name === 'commands' ? pairs.values.get(name) : valueOf(pairs, name)
    const value = text === undefined ? undefined : EMBED_KEYS[name].read(text)
    if (text !== undefined && value === undefined) notes.push(unknown(name, text))
    options[name] = value ?? EMBED_DEFAULTS[name]
  }
  return { options: options as EmbedOptions, notes }
}

/** The `key=value` pairs for these options, without those at their default. */
export function writeEmbedOptions(options: EmbedOptions): readonly string[] {
  return names.flatMap(name => {
    const [text, usual] = [textOf(name, options), textOf(name, EMBED_DEFAULTS)]
    return text === usual ? [] : [`${name}=${text}`]
  })
}

function textOf<Name extends keyof EmbedOptions>(name: Name, options: EmbedOptions): string {
  const { write }: Key<EmbedOptions[Name]> = EMBED_KEYS[name]
  return write(options[name])
}
