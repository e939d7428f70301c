/** The text that an author pastes into a page to hold a figure: its address, a frame, or the element. */
import {
  PARAMETER_KEYS,
  DEFAULTS,
  LEVERS,
  PARAMETERS,
  type ParameterKey,
  type Parameters,
} from '../../../src/parameters/parameters.ts'
import { FRAME_TITLES } from '../../words/frameTitles.ts'
import { EMBED_DEFAULTS, writeEmbedOptions, type EmbedOptions } from '../../link/embedKeys.ts'

/** The files of the site that other pages use. */
export const FILES = {
  figure: 'embed.html',
  element: 'reverse-bottleneck.js',
  helper: 'embed.js',
  single: 'reverse-bottleneck.html',
} as const

/** The width of a figure in CSS pixels, or “full” for all the width of its place. */
export const WIDTHS = ['full', 720, 480, 320] as const
export type Width = (typeof WIDTHS)[number]

export interface Chosen {
  readonly options: EmbedOptions
  readonly width: Width
  /** Whether the frame's height follows the figure's height; this needs a script on the page. */
  readonly follows: boolean
}

export const CHOSEN_FIRST: Chosen = { options: EMBED_DEFAULTS, width: 'full', follows: false }

/** The address of the site that a page belongs to: the folder with all its files. */
export const siteOf = (href: string): string => new URL('./', href.replace(/[?#].*$/s, '')).href

/** The address of the figure's own page. @param hash of the state in which the figure opens */
export function figureAddress(site: string, hash: string, options: EmbedOptions): string {
  return site + FILES.figure + [hash, ...writeEmbedOptions(options)].join('&')
}

/**
 * @param address of the figure
 * @param height of the figure at the chosen width, in CSS pixels
 */
export function frameSnippet(
  site: string,
  address: string,
  parameters: Parameters,
  { options, width, follows }: Chosen,
  height: number,
): string {
  const { K, J, L } = parameters
  const frame = element('iframe', {
    src: address,
    title: FRAME_TITLES[options.lang](K, J, L),
    width: width === 'full' ? '100%' : String(width),
    height: String(height),
    loading: 'lazy',
    style: 'border: 0; padding: 0; max-width: 100%',
  })
  return follows ? `${frame}\n${followScript(site)}` : frame
}

/** The address is written as JSON: it may hold an apostrophe, but no quotation mark and no angle bracket. */
const followScript = (site: string): string => `<script type="module">
  import { connect } from ${JSON.stringify(site + FILES.helper)}
  document.querySelectorAll('iframe[src*="/${FILES.figure}"]').forEach(frame => connect(frame))
</script>`

export function elementSnippet(site: string, parameters: Parameters, { options, width }: Chosen): string {
  const named: readonly ParameterKey[] = [...LEVERS, 'seed']
  const told = PARAMETER_KEYS.filter(key => named.includes(key) || parameters[key] !== DEFAULTS[key])
  // A page calls its own element directly, so the element needs no `commands` option.
  const own = writeEmbedOptions({ ...options, commands: false }).map(pair => pair.split('='))
  const figure = element('reverse-bottleneck', {
    ...Object.fromEntries(told.map(key => [PARAMETERS[key].url, String(parameters[key])])),
    ...Object.fromEntries(own),
    ...(width === 'full' ? {} : { style: `max-width: ${width}px` }),
  })
  return `${element('script', { type: 'module', src: site + FILES.element })}\n${figure}`
}

function element(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return `<${name}${written.join('')}></${name}>`
}

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
