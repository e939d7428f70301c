/**
 * A table, and the same as CSV: text that a spreadsheet would take for a formula is made harmless, numbers stay
 * numbers.
 */
import { csvFormatRows } from 'd3'
import type { About } from '../about.ts'
import type { Subjects } from '../../words/subjects.ts'

export type Cell = string | number | null

export interface Table {
  readonly columns: readonly string[]
  readonly rows: Iterable<readonly Cell[]>
}

/** What spreadsheets read as the beginning of a formula, or skip on their way to one. */
const FORMULA = /^[=+\-@\t\r]/

/** An apostrophe in front tells a spreadsheet that what follows is text. */
const written = (cell: Cell): string => {
  if (cell === null) return ''
  return typeof cell === 'number' ? String(cell) : FORMULA.test(cell) ? `'${cell}` : cell
}

type Words = Pick<Subjects['files'], 'cite'>

/** Lines that begin with # tell where the table comes from; pandas, R and gnuplot know how to skip them. */
function preamble({ version, link, parameters, cite }: About, words: Words): string[] {
  const setting = Object.entries(parameters).map(([key, value]) => `# ${key} = ${value}`)
  const citations = [cite.paper, cite.tool].map(citation => `# ${words.cite(citation)}`)
  const lines = [`# reverse-bottleneck ${version}, ${link}`, ...setting, ...citations]
  // A quotation mark would open a quoted cell, a line break end the remark.
  return lines.map(line => line.replace(/["\r\n]/g, ' '))
}

/** RFC 4180, with a preamble of remarks; distances and gaps in nats, with as many digits as they have. */
export function csvOf({ columns, rows }: Table, about: About, words: Words): string {
  const cells = Array.from(rows, row => row.map(written))
  const table = csvFormatRows([[...columns], ...cells]).replaceAll('\n', '\r\n')
  return `${preamble(about, words).join('\r\n')}\r\n${table}\r\n`
}
