/**
 * The keys of a link that say how the reader looks at the experiment (tab, layers, pin …). Reading and writing both use
 * this one table.
 */
import { LEVER_OF, ROLE_OF } from '../../src/experiment/roles.ts'
import { LEVERS, PARAMETERS, type Lever } from '../../src/parameters/parameters.ts'
import { CHECK_FROM, LAYERS, type Layer, type State } from '../explorer/store.ts'
import type { Target } from '../explorer/target.ts'
import { sameWord } from './pairs.ts'

/** The state that a link carries besides the parameters and the page. */
export type Looks = Pick<
  State,
  'tab' | 'layers' | 'pinned' | 'fieldQuantity' | 'curveShows' | 'curveMiddle' | 'curveTable' | 'checkFrom'
>

interface Look<Value> {
  /** The key in a link. */
  readonly url: string
  readonly default: Value
  /** The value of a text; undefined if the text is no value. */
  readonly read: (text: string) => Value | undefined
  readonly write: (value: Value) => string
}

function oneOf<Value extends string | null>(
  url: string,
  initial: Value,
  words: readonly NonNullable<Value>[],
): Look<Value> {
  return { url, default: initial, read: text => words.find(word => sameWord(word, text)), write: String }
}

/** The names of the layers in links. */
const LAYER_WORDS: Readonly<Record<Layer, string>> = {
  truth: 'truth',
  anchorData: 'anchor-data',
  anchorFit: 'anchor-fit',
  generator: 'generator',
  syntheticData: 'synthetic-data',
  syntheticFit: 'synthetic-fit',
}

type Layers = State['layers']
const layersWithout = (hidden: (layer: Layer) => boolean): Layers =>
  Object.fromEntries(LAYERS.map(layer => [layer, !hidden(layer)])) as Layers

/** Unknown words in the list hide nothing. Undefined if no word names a layer. */
function readHidden(text: string): Layers | undefined {
  const words = text.toLowerCase().split(',')
  const layers = layersWithout(layer => words.includes(LAYER_WORDS[layer]))
  return LAYERS.some(layer => !layers[layer]) ? layers : undefined
}

/** J for the whole role, or J3 for the third of its components. */
function readTarget(text: string): Target | undefined {
  const [, name, number] = /^([KJL])([1-9]\d?)?$/.exec(text.toUpperCase()) ?? []
  if (!name) return undefined
  const role = ROLE_OF[name as Lever]
  if (!number) return { role }
  return Number(number) <= PARAMETERS[name as Lever].max ? { role, index: Number(number) - 1 } : undefined
}

export const LOOKS: { readonly [Key in keyof Looks]: Look<Looks[Key]> } = {
  tab: oneOf<Lever>('tab', 'J', LEVERS),
  layers: {
    url: 'hide',
    default: layersWithout(() => false),
    read: readHidden,
    write: layers =>
      LAYERS.filter(layer => !layers[layer])
        .map(layer => LAYER_WORDS[layer])
        .join(','),
  },
  pinned: {
    url: 'pin',
    default: null,
    read: readTarget,
    write: target => (target ? `${LEVER_OF[target.role]}${target.index === undefined ? '' : target.index + 1}` : ''),
  },
  fieldQuantity: oneOf<Looks['fieldQuantity']>('map', null, ['anchor', 'synthetic', 'gap']),
  curveShows: oneOf<Looks['curveShows']>('curve', null, ['gap', 'distances', 'change']),
  curveMiddle: oneOf<Looks['curveMiddle']>('middle', 'median', ['median', 'mean']),
  checkFrom: oneOf<Looks['checkFrom']>('check', 'paper', CHECK_FROM),
  curveTable: {
    url: 'table',
    default: false,
    read: text => (text === '1' ? true : undefined),
    write: open => (open ? '1' : '0'),
  },
}
