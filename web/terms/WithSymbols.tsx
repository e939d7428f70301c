/** A sentence in which each symbol is set as one: "K + J + L" from the table reads as it does in the paper. */
import { Symbol } from './Symbol.tsx'
import { isSymbol, type SymbolName } from './symbols.ts'

interface Props {
  readonly text: string
  readonly live?: boolean
}

/** Only symbols standing alone: never the first letter of a word. */
const SYMBOL = /(?<![\p{L}\p{N}_·])(N_k|pi_a|pi_s|[KJLGπmh])(?![\p{L}\p{N}_])/gu

/** Of the two that go by another name than their letter. */
const LETTERS: Readonly<Record<string, SymbolName>> = { G: 'truth', π: 'pi' }

export function WithSymbols({ text, live }: Props) {
  // Splitting by a captured pattern alternates text and match.
  return text.split(SYMBOL).map((part, i) => {
    const name = LETTERS[part] ?? part
    return i % 2 === 1 && isSymbol(name) ? (
      <Symbol key={i} name={name} live={live} />
    ) : (
      part && <span key={i}>{part}</span>
    )
  })
}
