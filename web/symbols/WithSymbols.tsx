/** A sentence in which each symbol is set as one: "K + J + L" from the table reads as it does in the paper. */
import { Symbol } from './Symbol.tsx'
import { isSymbol } from './symbols.ts'

interface Props {
  readonly text: string
  readonly live?: boolean
}

/** Only symbols standing alone: never the first letter of a word. */
const SYMBOL = /(?<![\p{L}\p{N}_·])(N_k|pi_a|pi_s|K|J|L)(?![\p{L}\p{N}_])/gu

export function WithSymbols({ text, live }: Props) {
  // Splitting by a captured pattern alternates text and match.
  return text.split(SYMBOL).map((part, i) =>
    i % 2 === 1 && isSymbol(part) ? <Symbol key={i} name={part} live={live} /> : part && <span key={i}>{part}</span>)
}
