/** How each symbol of the paper is set: glyph, subscript, the role whose colour it has, italic correction. */
import type { Role } from '../../src/experiment/roles.ts'

export interface SymbolSetting {
  readonly glyph: string
  readonly subscript?: string
  readonly face: 'math' | 'calligraphic'
  /** The role that the symbol stands for; null where the symbol has the colour of ink. */
  readonly role: Role | 'synthetic' | null
  /** Space after the slanted glyph, in em. */
  readonly correction: number
}

const math = (glyph: string, role: SymbolSetting['role'], correction: number, subscript?: string): SymbolSetting => ({
  glyph,
  subscript,
  face: 'math',
  role,
  correction,
})

export const SYMBOLS = {
  K: math('K', 'anchored', 0.03),
  J: math('J', 'unsampled', 0.09),
  L: math('L', 'irrelevant', 0),
  N_k: math('N', null, 0.03, 'k'),
  n: math('n', null, 0),
  M: math('M', null, 0.05),
  D: math('D', null, 0.03),
  d: math('d', null, 0),
  m: math('m', null, 0),
  h: math('h', null, 0),
  pi: math('π', null, 0.03),
  pi_a: math('π', 'anchored', 0, 'a'),
  pi_s: math('π', 'synthetic', 0, 's'),
  truth: { glyph: 'G', face: 'calligraphic', role: null, correction: 0.03 },
} as const satisfies Record<string, SymbolSetting>

export type SymbolName = keyof typeof SYMBOLS

export function isSymbol(name: string): name is SymbolName {
  return Object.hasOwn(SYMBOLS, name)
}
