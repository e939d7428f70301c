/** The balance in words, and as a table. */
import type { Subjects } from '../../words/subjects.ts'
import type { TableData } from '../parts/Diagram.tsx'
import { coveredOf, leanOf, percentOf, trueOf, type Counts } from './shares.ts'

type Words = Subjects['balance']

/** @param bare without what the rule says */
export function balanceInWords(words: Words, counts: Counts, bare: boolean): string {
  const [K, J, L] = counts
  const what = words.summary(K, K + J, K + J + L)
  return bare
    ? what
    : words.ruled(what, percentOf(coveredOf(counts)), percentOf(trueOf(counts)), words.lean[leanOf(counts)])
}

export function balanceTable(words: Words, counts: Counts): TableData {
  const [K, J, L] = counts
  return {
    caption: words.title,
    head: words.head,
    rows: [
      [words.truth, String(K), String(J), '0', words.percent(percentOf(coveredOf(counts)))],
      [words.synthetic, String(K), String(J), String(L), words.percent(percentOf(trueOf(counts)))],
    ],
  }
}
