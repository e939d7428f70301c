/**
 * The width of labels, computed without asking the browser: places must be the same in every browser, and found
 * quickly.
 */
import { type ComponentRole, type Role, LEVER_OF } from '../../../src/experiment/roles.ts'
import type { Remark } from '../../explorer/store.ts'
import { textWidth } from '../../kit/textWidth.ts'
import { SYMBOLS } from '../../terms/symbols.ts'
import type { Subjects } from '../../words/subjects.ts'

/** Advance widths, in em: the three capitals in KaTeX Math, and any digit in KaTeX Main. */
const LETTER = { K: 0.849, J: 0.555, L: 0.681 } as const
const DIGIT = 0.5

/** What a label may say. */
export type Word = Role | Remark

export interface Type {
  /** Sizes in pixels. */
  readonly symbol: number
  readonly word: number
}

export const SUBSCRIPT = { size: 0.68, drop: 0.17, gap: 0.04 } as const
/** The distance between a symbol and its role, in pixels. */
export const WORD_GAP = 5

export function symbolWidth({ role, index }: ComponentRole, type: Type): number {
  const lever = LEVER_OF[role]
  const digits = String(index + 1).length
  return type.symbol * (LETTER[lever] + SYMBOLS[lever].correction + SUBSCRIPT.gap + digits * DIGIT * SUBSCRIPT.size)
}

const wordOf = (word: Word, { roles, remarks }: Subjects['picture']): string => ({ ...roles, ...remarks })[word]

export const wordWidth = (word: Word, type: Type, words: Subjects['picture']): number =>
  (words.advances[word] ?? textWidth(wordOf(word, words))) * type.word

/** Heights above and below the baseline, in pixels: of capitals, and of the subscript or a descender. */
export function heights(symbol: boolean, type: Type): { ascent: number; descent: number } {
  const size = symbol ? type.symbol : type.word
  return { ascent: 0.72 * size, descent: 0.21 * size }
}
