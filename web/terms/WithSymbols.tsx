/** A sentence whose symbols are typeset: "K + J + L" from the table of words looks as in the paper. */
import { Symbol } from './Symbol.tsx'
import { isSymbol, type SymbolName } from './symbols.ts'

interface Props {
  readonly text: string
  readonly live?: boolean
}

/** Only symbols standing alone: never the first letter of a word. */
const SYMBOL = /(?<![\p{L}\p{N}_·])(N_k|pi_a|pi_s|[KJLGπmh])(?![\p{L}\p{N}_])/gu

/** The two symbols whose name is not their letter. */
const LETTERS: Readonly<Record<string, SymbolName>> = { G: 'truth', π: 'pi' }

export function WithSymbols({ text, live }: Props) {
  // A split by a pattern in parentheses returns text and matches in turn.
  return text.split(SYMBOL).map((part, i) => {
    const name = LETTERS[part] ?? part
    return i % 2 === 1 && isSymbol(name) ? (
      <Symbol key={i} name={name} live={live} />
    ) : (
      part && <span key={i}>{part}</span>
    )
  })
}
