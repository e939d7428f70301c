// The journal of a sweep beside its output: a header, then a line for each finished chunk, so that nothing finished is lost.
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const journalOf = job => `${job.out}.part`

export function readJournal(job) {
  const rows = new Map()
  const file = journalOf(job)
  const header = JSON.stringify(job.header)
  if (!existsSync(file)) {
    try {
      writeFileSync(file, `${header}\n`)
    } catch (reason) {
      throw new Error(`${file} cannot be written: ${reason.message}`, { cause: reason })
    }
    return rows
  }
  const text = readFileSync(file, 'utf8')
  const [first, ...lines] = text.split('\n')
  if (first !== header) throw new Error(`${file} is the journal of another sweep: finish that one, name another --out, or remove it.`)
  for (const line of lines) {
    // The last line may have been cut off when the sweep was.
    try {
      const { index, numbers } = JSON.parse(line)
      rows.set(index, numbers)
    } catch {}
  }
  // A broken last line must not swallow the next one.
  if (!text.endsWith('\n')) appendFileSync(file, '\n')
  if (rows.size > 0) console.error(`Going on after ${rows.size} of ${job.chunks.filter(job.mine).length} chunks.`)
  return rows
}

export const noteChunk = (job, index, numbers) => appendFileSync(journalOf(job), `${JSON.stringify({ index, numbers })}\n`)

export const removeJournal = job => rmSync(journalOf(job), { force: true })
