// The journal of a sweep beside its output: a header, then a line for each finished chunk, so that nothing finished is
// lost.
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { writing } from './place.mjs'

const journalOf = job => `${job.out}.part`

/** Some editors put a byte order mark before a text, and end its lines in two characters. */
export const readText = file =>
  readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')

export function readJournal(job) {
  const rows = new Map()
  const file = journalOf(job)
  const header = JSON.stringify(job.header)
  const text = existsSync(file) ? readText(file) : ''
  // Not even its header was finished: nothing is lost.
  if (header.startsWith(text)) {
    writing(file, () => writeFileSync(file, `${header}\n`))
    return rows
  }
  const [first, ...lines] = text.split('\n')
  if (first !== header)
    throw new Error(`${file} is the journal of another sweep: finish that one, name another --out, or remove it.`)
  for (const line of lines) {
    // A line may have been cut off when the sweep was.
    try {
      const { index, numbers } = JSON.parse(line)
      rows.set(index, numbers)
    } catch {}
  }
  // A broken last line must not swallow the next one; and a disk that is still full is noticed before the first draw.
  if (!text.endsWith('\n') || rows.size < job.chunks.length) writing(file, () => appendFileSync(file, '\n'))
  if (rows.size > 0) console.error(`Going on after ${rows.size} of ${job.chunks.filter(job.mine).length} chunks.`)
  return rows
}

export const noteChunk = (job, index, numbers) =>
  writing(journalOf(job), () => appendFileSync(journalOf(job), `${JSON.stringify({ index, numbers })}\n`))

export const removeJournal = job => rmSync(journalOf(job), { force: true })
