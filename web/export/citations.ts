/** How to cite the paper and this tool, in words and as BibTeX: in English, as they are called. */
import type { Subjects } from '../words/subjects.ts'

const PAPER = {
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

/** An address that others can follow; one of the reader's own machine tells them nothing. */
function followable(address: string | null): string | null {
  const own = address && /^https?:\/\/(localhost|127\.[\d.]+|\[::1\]|[^/]*\.local)(:\d+)?\//.test(address)
  return own ? null : address
}

export function toolInWords(version: string, address: string | null): string {
  const link = followable(address)
  return `${TITLE}, ${KIND}, version ${version}${link ? `, ${link}` : ''}`
}

/** Short enough for the foot of a figure, in its language. */
export const sourceInBrief = (version: string, address: string | null, words: Subjects['files']): string =>
  words.source(`ICLR ${PAPER.year}`, PAPER.arXiv, `${TITLE} ${version}`, followable(address))

export const PAPER_BIBTEX = `@inproceedings{gan2025reverse,
  title     = {${PAPER.title.replace('LLM', '{LLM}')}},
  author    = {${PAPER.authors.map(([first, last]) => `${last}, ${first}`).join(' and ')}},
  booktitle = {${PAPER.venue}},
  year      = {${PAPER.year}},
  note      = {arXiv:${PAPER.arXiv}}
}`

/** BibTeX reads these as commands of its own. */
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
