/**
 * What an element's attributes say: the parameters under the keys they have in links, and what figures may be told
 * besides.
 */
import {
  PARAMETER_KEYS,
  DEFAULTS,
  PARAMETERS,
  type ParameterKey,
  type Parameters,
} from '../../src/parameters/parameters.ts'
import { EMBED_DEFAULTS, EMBED_KEYS, unknown, type EmbedOptions } from '../link/embedKeys.ts'
import { readParameter } from '../link/values.ts'
import type { Saying } from '../words/shelf.ts'

/** HTML knows no capitals in the names of attributes. */
export const attributeOf = (key: ParameterKey): string => PARAMETERS[key].url.toLowerCase()

/** A page commands its own elements by their methods: there is nobody to be kept from it. */
export const OPTION_NAMES = [
  'show',
  'controls',
  'theme',
  'lang',
  'static',
] as const satisfies readonly (keyof EmbedOptions)[]
export const ATTRIBUTES: readonly string[] = [...PARAMETER_KEYS.map(attributeOf), ...OPTION_NAMES, 'site']

/** An attribute of the element; null where it is not there. */
type Read = (name: string) => string | null

/** The parameters that the attributes give, and in kind words where that is not what they say. */
export function readParameters(read: Read): { readonly parameters: Parameters; readonly notes: readonly Saying[] } {
  const notes: Saying[] = []
  const given = PARAMETER_KEYS.map(key => {
    const text = read(attributeOf(key))
    if (text === null) return [key, DEFAULTS[key]] as const
    const { value, note } = readParameter(key, text)
    if (note) notes.push(note)
    return [key, value] as const
  })
  return { parameters: Object.fromEntries(given) as unknown as Parameters, notes }
}

export function readOptions(read: Read): { readonly options: EmbedOptions; readonly notes: readonly Saying[] } {
  const notes: Saying[] = []
  const given = OPTION_NAMES.map(name => {
    const text = read(name)
    const value = text === null ? undefined : EMBED_KEYS[name].read(text)
    // Of the language the page speaks its own word: one that we do not have is no mistake.
    if (text !== null && value === undefined && name !== 'lang') notes.push(unknown(name, text))
    return [name, value ?? EMBED_DEFAULTS[name]] as const
  })
  return { options: { ...EMBED_DEFAULTS, ...Object.fromEntries(given) } as EmbedOptions, notes }
}
