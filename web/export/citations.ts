/** How to cite the paper and this tool, in words and as BibTeX. Citations are in English, as the titles are. */
import type { Subjects } from '../words/subjects.ts'

export const PAPER = {
  title: 'Towards a Theoretical Understanding of Synthetic Data in LLM Post-Training: A Reverse-Bottleneck Perspective',
  authors: [
    ['Zeyu', 'Gan'],
    ['Yong', 'Liu'],
  ],
  venue: 'International Conference on Learning Representations',
  year: 2025,
  arXiv: '2410.01720',
} as const

const TITLE = 'The Reverse Bottleneck'
const KIND = 'an explorable explanation of why synthetic data helps'

export function paperInWords(): string {
  const authors = PAPER.authors.map(([first, last]) => `${last}, ${first}`).join(' & ')
  return `${authors} (${PAPER.year}). ${PAPER.title}. ${PAPER.venue}. arXiv:${PAPER.arXiv}`
}

/** The address, if others can open it; null for an address on the reader's own machine. */
function followable(address: string | null): string | null {
  const own = address && /^https?:\/\/(localhost|127\.[\d.]+|\[::1\]|[^/]*\.local)(:\d+)?\//.test(address)
  return own ? null : address
}

export function toolInWords(version: string, address: string | null): string {
  const link = followable(address)
  return `${TITLE}, ${KIND}, version ${version}${link ? `, ${link}` : ''}`
}

/** The source in few words, for the foot of a figure, in the language of the figure. */
export const sourceInBrief = (version: string, address: string | null, words: Subjects['files']): string =>
  words.source(`ICLR ${PAPER.year}`, PAPER.arXiv, `${TITLE} ${version}`, followable(address))

export const PAPER_BIBTEX = `@inproceedings{gan2025reverse,
  title     = {${PAPER.title.replace('LLM', '{LLM}')}},
  author    = {${PAPER.authors.map(([first, last]) => `${last}, ${first}`).join(' and ')}},
  booktitle = {${PAPER.venue}},
  year      = {${PAPER.year}},
  note      = {arXiv:${PAPER.arXiv}}
}`

/** BibTeX gives these characters a meaning of its own: they are removed or escaped. */
const plain = (text: string): string => text.replace(/[\\{}]/g, '').replace(/[%#&_$]/g, '\\$&')

export function toolBibtex(version: string, address: string | null): string {
  const found = followable(address)
  const link = found ? `,\n  howpublished = {\\url{${found.replace(/[\\{}]/g, '')}}}` : ''
  return `@misc{reversebottleneck,
  title        = {${plain(`${TITLE}: ${KIND}`)}},
  author       = {{The reverse-bottleneck authors}},
  year         = {2026},
  note         = {Version ${plain(version)}}${link}
}`
}
