/** What every exported file says of itself: which tool and version wrote it, with which setting, and what to cite. */
import { version } from '../../package.json'
import { FORMAT_VERSION, type Parameters } from '../../src/parameters/parameters.ts'
import { writeLasting, type Linked } from '../link/codec.ts'
import { paperInWords, toolInWords } from './citations.ts'

export const TOOL = 'reverse-bottleneck'
export const VERSION: string = version

/** What a file of ours holds; the name stands in the file, so that it can be told from any other JSON. */
export type Holding = 'run' | 'draw' | 'curves' | 'parts' | 'check'

export interface About {
  readonly file: typeof TOOL
  readonly holds: Holding
  readonly format: number
  readonly version: string
  /** Where the tool that wrote it can be found; null where it has no address of its own. */
  readonly address: string | null
  /** Opens the page as it was, by itself or as what follows the address of any copy of the tool. */
  readonly link: string
  readonly parameters: Parameters
  readonly cite: { readonly paper: string; readonly tool: string }
}

/** @param shown what the reader has in front of them: the setting, and how it is looked at */
export function aboutFile(holds: Holding, shown: Linked, address: string | null): About {
  return {
    file: TOOL,
    holds,
    format: FORMAT_VERSION,
    version: VERSION,
    address,
    link: (address ?? '') + writeLasting(shown),
    parameters: shown.parameters,
    cite: { paper: paperInWords(), tool: toolInWords(VERSION, address) },
  }
}

/**
 * The page's address without what is after it: null for a page that was opened from a disk, a frame's text or a blob.
 */
export function addressOf({
  protocol,
  origin,
  pathname,
}: Pick<Location, 'protocol' | 'origin' | 'pathname'>): string | null {
  return protocol === 'https:' || protocol === 'http:' ? origin + pathname.replace(/index\.html$/, '') : null
}

/** A name that tells what is in the file: reverse-bottleneck-K2-J4-L2-seed458-plane.svg */
export function fileName({ K, J, L, seed, draw }: Parameters, what: string, extension: string): string {
  const drawn = draw > 0 ? `-draw${draw}` : ''
  return `${TOOL}-K${K}-J${J}-L${L}-seed${seed}${drawn}-${what}.${extension}`
}
