/**
 * A table, and its form as CSV. Text that a spreadsheet would read as a formula is made harmless; numbers stay numbers.
 */
import { csvFormatRows } from 'd3'
import type { About } from '../about.ts'
import type { Subjects } from '../../words/subjects.ts'

export type Cell = string | number | null

export interface Table {
  readonly columns: readonly string[]
  readonly rows: Iterable<readonly Cell[]>
}

/** The first characters that make a spreadsheet read a cell as a formula, or that it skips before one. */
const FORMULA = /^[=+\-@\t\r]/

/** An apostrophe at the start tells a spreadsheet that the cell is text. */
const written = (cell: Cell): string => {
  if (cell === null) return ''
  return typeof cell === 'number' ? String(cell) : FORMULA.test(cell) ? `'${cell}` : cell
}

type Words = Pick<Subjects['files'], 'cite'>

/** Lines that begin with # say where the table comes from; pandas, R and gnuplot can skip them. */
function preamble({ version, link, parameters, cite }: About, words: Words): string[] {
  const setting = Object.entries(parameters).map(([key, value]) => `# ${key} = ${value}`)
  const citations = [cite.paper, cite.tool].map(citation => `# ${words.cite(citation)}`)
  const lines = [`# reverse-bottleneck ${version}, ${link}`, ...setting, ...citations]
  // A quotation mark would begin a quoted cell, and a line break would end the comment.
  return lines.map(line => line.replace(/["\r\n]/g, ' '))
}

/** CSV by RFC 4180, with comment lines before the table. Distances and gaps are in nats, with all their digits. */
export function csvOf({ columns, rows }: Table, about: About, words: Words): string {
  const cells = Array.from(rows, row => row.map(written))
  const table = csvFormatRows([[...columns], ...cells]).replaceAll('\n', '\r\n')
  return `${preamble(about, words).join('\r\n')}\r\n${table}\r\n`
}
