// The journal of a sweep, in a file beside its output: a header, then one line for each finished chunk, so that no
// finished chunk is lost.
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { headerText } from './job.mjs'
import { writing } from './place.mjs'

const journalOf = job => `${job.out}.part`

/** Some editors write a byte order mark at the start, and end lines with two characters: both are removed. */
export const readText = file =>
  readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')

export function readJournal(engine, job) {
  const rows = new Map()
  const file = journalOf(job)
  const header = JSON.stringify(job.header)
  const text = existsSync(file) ? readText(file) : ''
  // The sweep ended while it wrote the header: no chunk is lost.
  if (header.startsWith(text)) {
    writing(file, () => writeFileSync(file, `${header}\n`))
    return rows
  }
  const [first, ...lines] = text.split('\n')
  if (!isHeader(engine, first, header))
    throw new Error(`${file} is the journal of another sweep: finish that one, name another --out, or remove it.`)
  for (const line of lines) {
    // The last line may be incomplete, if the sweep was ended while it wrote the line.
    try {
      const { index, numbers } = JSON.parse(line)
      rows.set(index, numbers)
    } catch {}
  }
  // The line break separates a broken last line from the next one. The write also shows at once whether the disk is
  // still full.
  if (!text.endsWith('\n') || rows.size < job.chunks.length) writing(file, () => appendFileSync(file, '\n'))
  if (rows.size > 0) console.error(`Going on after ${rows.size} of ${job.chunks.filter(job.mine).length} chunks.`)
  return rows
}

function isHeader(engine, line, header) {
  try {
    return line === header || headerText(engine, JSON.parse(line)) === header
  } catch {
    return false
  }
}

export const noteChunk = (job, index, numbers) =>
  writing(journalOf(job), () => appendFileSync(journalOf(job), `${JSON.stringify({ index, numbers })}\n`))

export const removeJournal = job => rmSync(journalOf(job), { force: true })
