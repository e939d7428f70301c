/** What every exported file says about itself: the tool and version that wrote it, the setting, and what to cite. */
import { version } from '../../package.json'
import { FORMAT_VERSION, type Parameters } from '../../src/parameters/parameters.ts'
import { writeLasting, type Linked } from '../link/codec.ts'
import { paperInWords, toolInWords } from './citations.ts'

export const TOOL = 'reverse-bottleneck'
export const VERSION: string = version

/** What a file of ours holds. The file names it, so that the file can be told from any other JSON. */
export type Holding = 'run' | 'draw' | 'curves' | 'parts' | 'check'

export interface About {
  readonly file: typeof TOOL
  readonly holds: Holding
  readonly format: number
  readonly version: string
  /** The address of the tool that wrote the file; null where the tool was not opened from a server. */
  readonly address: string | null
  /**
   * Opens the page in the same state. It is a whole address, or else the part to put after the address of any copy of
   * the tool.
   */
  readonly link: string
  readonly parameters: Parameters
  readonly cite: { readonly paper: string; readonly tool: string }
}

/** @param shown what the reader sees: the setting, and how it is displayed */
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

/** The page's address without query and hash; null for a page that was opened from a disk, a srcdoc or a blob. */
export function addressOf({
  protocol,
  origin,
  pathname,
}: Pick<Location, 'protocol' | 'origin' | 'pathname'>): string | null {
  return protocol === 'https:' || protocol === 'http:' ? origin + pathname.replace(/index\.html$/, '') : null
}

/** A name that tells what the file holds, for example reverse-bottleneck-K2-J4-L2-seed458-plane.svg */
export function fileName({ K, J, L, seed, draw }: Parameters, what: string, extension: string): string {
  const drawn = draw > 0 ? `-draw${draw}` : ''
  return `${TOOL}-K${K}-J${J}-L${L}-seed${seed}${drawn}-${what}.${extension}`
}
