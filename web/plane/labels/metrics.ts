/** How wide labels are, known without asking the browser: placing them must be the same everywhere, and quick. */
import { type ComponentRole, type Role, LEVER_OF } from '../../../src/experiment/roles.ts'
import type { Remark } from '../../explorer/store.ts'
import { SYMBOLS } from '../../terms/symbols.ts'

/** Advances of the three capitals in KaTeX Math and of any digit in KaTeX Main, in em. */
const LETTER = { K: 0.849, J: 0.555, L: 0.681 } as const
const DIGIT = 0.5

/** Advances in Source Sans 3 at weight 400, in em. */
const WORDS: Readonly<Record<Word, number>> = {
  anchored: 3.99,
  unsampled: 4.71,
  irrelevant: 4.02,
  placed: 6.75,
  collapsed: 4.02,
  emptied: 3.5,
}
export type Word = Role | Remark

export interface Type {
  /** Sizes in pixels. */
  readonly symbol: number
  readonly word: number
}

export const SUBSCRIPT = { size: 0.68, drop: 0.17, gap: 0.04 } as const
/** Between a symbol and its role, in pixels. */
export const WORD_GAP = 5

export function symbolWidth({ role, index }: ComponentRole, type: Type): number {
  const lever = LEVER_OF[role]
  const digits = String(index + 1).length
  return type.symbol * (LETTER[lever] + SYMBOLS[lever].correction + SUBSCRIPT.gap + digits * DIGIT * SUBSCRIPT.size)
}

export const wordWidth = (word: Word, type: Type): number => WORDS[word] * type.word

/** Above and below the baseline, in pixels: capitals, and the subscript or a descender. */
export function heights(symbol: boolean, type: Type): { ascent: number; descent: number } {
  const size = symbol ? type.symbol : type.word
  return { ascent: 0.72 * size, descent: 0.21 * size }
}
