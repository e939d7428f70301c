/**
 * What the address of an embedded figure says of the figure itself, beside the state of the explorer:
 *
 *     embed.html#J=9&seed=7&show=plane,gap&controls=J&theme=dark&commands=1&v=1
 */
import { languageOf, type Language } from '../words/languages.ts'
import type { Saying } from '../words/shelf.ts'
import { pairsIn, quoted, sameWord, valueOf } from './pairs.ts'

/** What the figure consists of. */
export const PARTS = ['plane', 'levers', 'gap', 'curve'] as const
export type Part = (typeof PARTS)[number]

/** What the reader may touch. */
export const CONTROLS = ['K', 'J', 'L', 'measure', 'resample'] as const
export type Control = (typeof CONTROLS)[number]

export const THEMES = ['auto', 'light', 'dark'] as const

export interface EmbedOptions {
  readonly show: readonly Part[]
  readonly controls: readonly Control[]
  readonly theme: (typeof THEMES)[number]
  readonly lang: Language
  /** A picture that computes nothing and answers to nothing. */
  readonly static: boolean
  /** Whether the window that holds the figure may change it by messages. */
  readonly commands: boolean
}

export const EMBED_DEFAULTS: EmbedOptions = {
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

/** Some of a list, in its order; the word that stands for none of it, if that is a choice. */
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

/** A switch: its key alone puts it on. */
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
  show: someOf(PARTS),
  controls: someOf(CONTROLS, 'none'),
  theme: oneOf(THEMES),
  // As a page writes it for its own words, so with a region or a script behind it.
  lang: { read: text => languageOf(text) ?? undefined, write: language => language },
  static: onOff,
  commands: onOff,
}

const names = Object.keys(EMBED_KEYS) as (keyof EmbedOptions)[]

/** Of a key whose value we do not know. */
export const unknown =
  (name: string, text: string): Saying =>
  wordsOf =>
    wordsOf('linkNotes').noOption(name, quoted(text))

/** What a hash says of the figure, and in kind words what of that could not be read. */
export function readEmbedOptions(hash: string): { readonly options: EmbedOptions; readonly notes: readonly Saying[] } {
  // A figure has no places in it to be named: a lone word is a key.
  const pairs = pairsIn(hash) ?? pairsIn(`${hash}=`)!
  const notes: Saying[] = []
  const options: Partial<Record<keyof EmbedOptions, unknown>> = {}
  for (const name of names) {
    // Leave to command is given in plain words, or not at all.
    const text = name === 'commands' ? pairs.values.get(name) : valueOf(pairs, name)
    const value = text === undefined ? undefined : EMBED_KEYS[name].read(text)
    if (text !== undefined && value === undefined) notes.push(unknown(name, text))
    options[name] = value ?? EMBED_DEFAULTS[name]
  }
  return { options: options as EmbedOptions, notes }
}

/** The pairs that a hash needs for these options: none for what is so anyway. */
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
