/**
 * The paper, its code, what it cites, and who cites it: works.json, made by tools/references.mjs from the paper's
 * bibliography and a page about the paper. What these do not say is left out.
 */
import file from './works.json'

/** Where the paper cites a work: in its introduction, in one of its three parts on earlier work, or in its trial. */
export const ROWS = ['introduction', 'augmentation', 'synthetic', 'theory', 'trial'] as const
export type Row = (typeof ROWS)[number]

export interface CitedWork {
  readonly id: string
  readonly kind: 'cited'
  readonly title: string
  readonly authors: readonly string[]
  /** The bibliography does not name all authors. */
  readonly more?: boolean
  readonly year: number
  readonly venue?: string
  readonly arXiv?: string
  readonly doi?: string
  readonly url?: string
  /** The numbers of the paper's sections that cite it. */
  readonly sections: readonly string[]
  readonly row: Row
}

/** Nothing else is known of it. */
export interface CitingWork {
  readonly id: string
  readonly kind: 'citing'
  readonly title: string
}

export type Work = CitedWork | CitingWork

interface Works {
  readonly paper: {
    readonly title: string
    readonly arXiv: string
    readonly chineseAuthors: readonly string[]
    readonly code: string
  }
  /** Of the bibliography, which may print a work twice. */
  readonly entries: number
  /** In the order of the bibliography. */
  readonly cited: readonly CitedWork[]
  readonly citing: readonly CitingWork[]
}

export const WORKS = file as Works

/** The id of the entry in the list, for links. */
export const entryId = (id: string): string => `work-${id}`

/** A number of arXiv is an address, too. */
export const onArXiv = (number: string): string => `https://arxiv.org/abs/${number}`

export const namedByArXiv = (number: string): string => `arXiv:${number}`

/** How the text of the paper names the authors: by the first family name. */
export function firstName(authors: readonly string[]): string {
  const [first] = authors
  return first.split(' ').at(-1)!
}
