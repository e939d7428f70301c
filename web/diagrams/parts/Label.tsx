/** Words inside a drawing, with the symbols in them set as in the paper. Attributes alone, so that a file keeps them. */
import type { ReactNode } from 'react'
import { short } from '../../plane/ellipse.ts'

interface Place {
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly ink?: string
  readonly anchor?: 'start' | 'middle' | 'end'
}

interface LabelProps extends Place {
  readonly face?: 'sans' | 'serif'
  readonly weight?: 400 | 600
  /** Whether lines behind the words are kept off them. */
  readonly halo?: boolean
  /** What a mouse reads that rests on the words. */
  readonly tip?: string
  readonly children: string
}

const INK: Readonly<Record<string, string>> = {
  K: 'var(--anchor-ink)',
  J: 'var(--unsampled-ink)',
  L: 'var(--irrelevant-ink)',
}

const HALO = { paintOrder: 'stroke', stroke: 'var(--halo)', strokeWidth: 4, strokeLinejoin: 'round' } as const

/** Symbols that stand alone, never the first letter of a word. */
const SYMBOL = /(?<![\p{L}\p{N}_])([KJLg])(?![\p{L}\p{N}_])/u

const withSymbols = (text: string): ReactNode =>
  text.split(SYMBOL).map((part, i) =>
    i % 2 === 1 ? (
      <tspan key={i} fontFamily="var(--math)" fontStyle="italic" fontWeight={400} fontSize="1.13em" fill={INK[part]}>
        {part}
      </tspan>
    ) : (
      part
    ),
  )

export function Label({
  x,
  y,
  size = 13,
  face = 'sans',
  weight = 400,
  ink = 'ink-2',
  anchor = 'start',
  halo = false,
  tip,
  children,
}: LabelProps) {
  return (
    <text
      x={short(x)}
      y={short(y)}
      fontFamily={`var(--${face})`}
      fontSize={size}
      fontWeight={weight}
      fill={`var(--${ink})`}
      textAnchor={anchor}
      {...(halo && HALO)}
    >
      {tip && <title>{tip}</title>}
      {withSymbols(children)}
    </text>
  )
}

/** A piece of a formula: a letter in mathematical italic, or upright, also as an index. */
export interface Glyph {
  readonly text: string
  readonly face: 'math' | 'main'
  readonly below?: boolean
}

export function Formula({ x, y, size = 18, ink = 'ink', anchor, of }: Place & { readonly of: readonly Glyph[] }) {
  return (
    <text x={short(x)} y={short(y)} fontSize={size} fill={`var(--${ink})`} textAnchor={anchor}>
      {of.map(({ text, face, below }) => (
        <tspan
          key={text}
          fontFamily={`var(--${face})`}
          fontStyle={face === 'math' ? 'italic' : undefined}
          fontSize={below ? 0.68 * size : undefined}
          dy={below ? 0.17 * size : undefined}
        >
          {text}
        </tspan>
      ))}
    </text>
  )
}
