/**
 * Writes the whole state of the explorer as the hash of an address, and reads it back. A hash holds only what differs
 * from the defaults. Its keys are those of the parameters (`PARAMETERS`) and of the looks (`LOOKS`):
 *
 *     #K=2&J=9&seed=7&measure=truth-to-fit&tab=L&hide=anchor-data&pin=J3&view=check&v=1
 *
 * `v` is the version of the format. It also fixes the defaults, which the hash leaves out. Every hash that says
 * something about the experiment has a `v`. An address that names only a page has none: it leads to that page at the
 * present defaults. A reader who writes a hash by hand may leave `v` out; then the present version is meant.
 *
 * The key `world` is reserved for worlds made by hand. A later version may draw such worlds; this version answers the
 * key with a kind note. The keys of an embedded figure (embedKeys.ts) may stand in the same hash, so no key here has
 * one of their names.
 */
import { keptAvailable } from '../../src/experiment/rows.ts'
import {
  PARAMETER_KEYS,
  completeParameters,
  DEFAULTS,
  FORMAT_VERSION,
  PARAMETERS,
  type Parameters,
} from '../../src/parameters/parameters.ts'
import { VIEWS, type View } from '../explorer/store.ts'
import type { Saying } from '../words/shelf.ts'
import { LOOKS, type Looks } from './looks.ts'
import { pairsIn, quoted, sameWord, valueOf, type Pairs } from './pairs.ts'
import { readParameter } from './values.ts'

export interface Linked extends Looks {
  readonly parameters: Parameters
  readonly view: View
}

export interface Link extends Omit<Linked, 'view'> {
  /** Null where the link asks for a page that does not exist: then the reader stays on the present page. */
  readonly view: View | null
  /** Notes, in kind words, on what is shown differently from what the link asks for. */
  readonly notes: readonly Saying[]
}

/** The page of an address that names none. */
const HOME: View = 'explore'
const WORLD = 'world'

const lookKeys = Object.keys(LOOKS) as (keyof Looks)[]
/** The parts of the state that a link carries. */
export const LINKED: readonly (keyof Linked)[] = ['parameters', 'view', ...lookKeys]

/**
 * Reads a hash. Values that we do not have are replaced by the nearest ones or the defaults, with a note. Null if the
 * hash only names a place on the page.
 */
export function readLink(hash: string): Link | null {
  const pairs = pairsIn(hash)
  if (!pairs) return null
  const notes: Saying[] = [...notesOnForm(pairs)]
  const say = (note: Saying | null) => void (note && notes.push(note))
  const parameters = readParameters(pairs, say)
  const looks = Object.fromEntries(lookKeys.map(key => [key, readLook(key, pairs, say)])) as unknown as Looks
  return { parameters, ...looks, view: readView(pairs, say), notes }
}

function* notesOnForm({ values, repeated, cut }: Pairs): Generator<Saying> {
  const version = values.get('v') ?? ''
  if (/^\d+$/.test(version) && Number(version) > FORMAT_VERSION) {
    yield wordsOf => wordsOf('linkNotes').newer
  }
  if (cut) yield wordsOf => wordsOf('linkNotes').long
  if (values.has(WORLD)) yield wordsOf => wordsOf('linkNotes').world
  for (const key of KNOWN) if (repeated.has(key)) yield wordsOf => wordsOf('linkNotes').twice(key)
}

/** Parameters whose key is missing have their default value. */
function readParameters(pairs: Pairs, say: (note: Saying | null) => void): Parameters {
  const given = PARAMETER_KEYS.flatMap(key => {
    const text = valueOf(pairs, PARAMETERS[key].url)
    if (text === undefined) return []
    const { value, note } = readParameter(key, text)
    say(note)
    return [[key, value] as const]
  })
  const asked = completeParameters(Object.fromEntries(given))
  const parameters = keptAvailable(asked)
  if (parameters !== asked) say(wordsOf => wordsOf('linkNotes').notFlat(asked.dimension))
  return parameters
}

function readLook<Key extends keyof Looks>(key: Key, pairs: Pairs, say: (note: Saying) => void): Looks[Key] {
  const look: (typeof LOOKS)[Key] = LOOKS[key]
  const text = valueOf(pairs, look.url)
  if (text === undefined) return look.default
  const value = look.read(text)
  if (value === undefined) say(wordsOf => wordsOf('linkNotes').noLook(look.url, quoted(text)))
  return value ?? look.default
}

function readView(pairs: Pairs, say: (note: Saying) => void): View | null {
  const text = valueOf(pairs, 'view')
  if (text === undefined) return HOME
  const view = VIEWS.find(view => sameWord(view, text)) ?? null
  if (!view) say(wordsOf => wordsOf('linkNotes').noPage(quoted(text)))
  return view
}

/** All keys about the experiment or about how the reader looks at it. */
export const KNOWN: readonly string[] = [
  ...PARAMETER_KEYS.map(key => PARAMETERS[key].url),
  ...lookKeys.map(key => LOOKS[key].url),
  'view',
  WORLD,
]

/** The hash of a state, with its #; empty for the state that the page opens in. */
export function writeLink(linked: Linked): string {
  const pairs = experimentOf(linked)
  const version = pairs.length > 0 ? [`v=${FORMAT_VERSION}`] : []
  return hashOf([...pairs, ...pageOf(linked), ...version])
}

/** The hash of a link to keep. It always names its version, even for the state that the page opens in. */
export function writeLasting(linked: Linked): string {
  return hashOf([...experimentOf(linked), ...pageOf(linked), `v=${FORMAT_VERSION}`])
}

const hashOf = (pairs: readonly string[]): string => (pairs.length > 0 ? `#${pairs.join('&')}` : '')
const pageOf = ({ view }: Linked): string[] => (view === HOME ? [] : [`view=${view}`])

/** Nothing is percent-encoded here: no value contains a character that needs it. */
function experimentOf(linked: Linked): string[] {
  const { parameters } = linked
  const changed = PARAMETER_KEYS.filter(key => parameters[key] !== DEFAULTS[key])
  return [
    ...changed.map(key => `${PARAMETERS[key].url}=${parameters[key]}`),
    ...lookKeys.flatMap(key => writeLook(key, linked)),
  ]
}

function writeLook<Key extends keyof Looks>(key: Key, linked: Looks): string[] {
  const look: (typeof LOOKS)[Key] = LOOKS[key]
  const [text, usual] = [look.write(linked[key]), look.write(look.default)]
  return text === usual ? [] : [`${look.url}=${text}`]
}
