/** What an element's attributes say: the parameters, under the keys that links use, and the options of figures. */
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

/** HTML has no capital letters in the names of attributes. */
export const attributeOf = (key: ParameterKey): string => PARAMETERS[key].url.toLowerCase()

/** `commands` is not an option here: a page calls the methods of its own element, and needs no permission for that. */
export const OPTION_NAMES = [
  'show',
  'controls',
  'theme',
  'lang',
  'static',
] as const satisfies readonly (keyof EmbedOptions)[]
export const ATTRIBUTES: readonly string[] = [...PARAMETER_KEYS.map(attributeOf), ...OPTION_NAMES, 'site']

/** Reads an attribute of the element; null where the element does not have it. */
type Read = (name: string) => string | null

/** The parameters that the attributes give, and a friendly note for each attribute whose value had to be changed. */
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
    // `lang` says which language the page is in, so a language that we do not have is no mistake.
    if (text !== null && value === undefined && name !== 'lang') notes.push(unknown(name, text))
    return [name, value ?? EMBED_DEFAULTS[name]] as const
  })
  return { options: { ...EMBED_DEFAULTS, ...Object.fromEntries(given) } as EmbedOptions, notes }
}
