/** Words in a figure. SVG does not break lines, so lines are broken here, by the average width of letters. */
import { Fragment, type ReactNode } from 'react'
import { type Role, LEVER_OF, type ComponentRole } from '../../../src/experiment/roles.ts'
import { SUBSCRIPT, symbolWidth } from '../../plane/labels/metrics.ts'
import { wordInk } from '../../plane/ink.ts'
import type { Pieces } from '../../words/pieces.ts'
import { textWidth } from '../../kit/textWidth.ts'
import type { Block } from './block.ts'

export type Ink = 'ink' | 'ink-2' | 'ink-3' | 'syn-ink' | 'on-role'

export interface Setting {
  readonly size: number
  readonly face?: 'sans' | 'serif'
  readonly weight?: 400 | 600
  readonly ink?: Ink
}

interface WordsProps extends Setting {
  readonly x?: number
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly children: ReactNode
}

export function Words({
  x = 0,
  y,
  size,
  face = 'sans',
  weight = 400,
  ink = 'ink',
  anchor = 'start',
  children,
}: WordsProps) {
  return (
    <text
      x={x}
      y={y}
      fontFamily={`var(--${face})`}
      fontSize={size}
      fontWeight={weight}
      fill={`var(--${ink})`}
      textAnchor={anchor}
    >
      {children}
    </text>
  )
}

/**
 * The average width of a letter, in em. The values are a little too large, so that a line is too short rather than too
 * long.
 */
const LETTER = { sans: 0.475, serif: 0.5 } as const
/** The width of digits and signs, in em, in both faces; points and commas have half of it. */
const FIGURE = 0.5

export const widthOf = (text: string, { size, face = 'sans' }: Pick<Setting, 'size' | 'face'>): number =>
  size * textWidth(text, LETTER[face])

export const figuresWidth = (figures: string, size: number): number =>
  Array.from(figures, figure => (/[.,]/.test(figure) ? FIGURE / 2 : FIGURE)).reduce(
    (sum, width) => sum + width * size,
    0,
  )

export interface Span {
  readonly text: string
  readonly ink?: Ink
  readonly weight?: 400 | 600
}

type Looks<Mark extends string> = Readonly<Record<Mark, Omit<Span, 'text'>>>

/** A sentence as spans, each with the looks of its mark. A space between two spans goes to the first of them. */
export function spansOf<Mark extends string>(pieces: Pieces<Mark>, looks: Looks<Mark>): Span[] {
  const spans: Span[] = []
  for (const [text, mark] of pieces) {
    const begun = text.trimStart()
    const before = spans.at(-1)
    if (before && begun !== text) spans[spans.length - 1] = { ...before, text: `${before.text.trimEnd()} ` }
    if (begun) spans.push({ text: begun, ...(mark ? looks[mark] : {}) })
  }
  return spans
}

/** `CLOSING`: the marks that a line of Chinese may not begin with. `OPENING`: those that it may not end with. */
const CLOSING = '，。：；？！、）”》'
const OPENING = '（“《'
const WORD = `[^ \\p{Script=Han}${OPENING}${CLOSING}]+`
/**
 * A unit of Chinese text: one character, a word, an equation or a number of nats, with its marks and the space after
 * it.
 */
const UNIT = new RegExp(`[${OPENING}]*(?:\\p{Script=Han}|${WORD}(?: = ${WORD}| nat(?![a-z]))*)?[${CLOSING}]* *`, 'gu')
const HAN = /\p{Script=Han}/u

/** The units that may not be broken across two lines. */
const unitsOf = (text: string): readonly string[] =>
  (HAN.test(text) ? text.match(UNIT)?.filter(unit => unit.trim() !== '') : text.match(/\S+\s*/g)) ?? []

/**
 * Breaks spans into lines of at most `width`. Each word keeps the space after it; the words of one span on one line are
 * joined again.
 */
function linesOf(spans: readonly Span[], width: number, setting: Setting): Span[][] {
  const lines: Span[][] = [[]]
  let taken = 0
  for (const span of spans) {
    let begun: { text: string } | null = null
    for (const word of unitsOf(span.text)) {
      const begins = taken > 0 && !CLOSING.includes(word[0])
      if (begins && taken + widthOf(word.trimEnd(), setting) > width) {
        lines.push([])
        taken = 0
        begun = null
      }
      if (begun) begun.text += word
      else lines[lines.length - 1].push((begun = { ...span, text: word }))
      taken += widthOf(word, setting)
    }
  }
  return lines
}

/**
 * A block of spans, one after the other, in lines of at most `width`. Some viewers drop a space at the end of a span,
 * so the space is put between two spans.
 */
export function paragraph(spans: readonly Span[], width: number, lineHeight: number, setting: Setting): Block {
  const { ink = 'ink', weight = 400 } = setting
  const lines = linesOf(spans, width, setting)
  return {
    width,
    height: lines.length * lineHeight,
    drawn: lines.map((line, i) => (
      <Words key={i} {...setting} y={i * lineHeight + 0.75 * lineHeight}>
        {line.map((span, part) => (
          <Fragment key={part}>
            {part > 0 && /\s$/.test(line[part - 1].text) && ' '}
            <tspan fill={`var(--${span.ink ?? ink})`} fontWeight={span.weight ?? weight}>
              {span.text.trimEnd()}
            </tspan>
          </Fragment>
        ))}
      </Words>
    )),
  }
}

interface SymbolProps {
  readonly component: { readonly role: Role; readonly index?: number }
  readonly x: number
  readonly y: number
  readonly size: number
  /** Whether the symbol stands on a bar, and takes the colour of words there. */
  readonly upon?: boolean
  readonly anchor?: 'start' | 'middle'
}

/** K, J or L as on the page, followed by the component's number, if there is one. */
export function SymbolWords({ component: { role, index }, x, y, size, upon = false, anchor = 'start' }: SymbolProps) {
  const fill = upon ? 'var(--on-role)' : wordInk(role)
  return (
    <text x={x} y={y} fontSize={size} fill={fill} textAnchor={anchor}>
      <tspan fontFamily="var(--math)" fontStyle="italic">
        {LEVER_OF[role]}
      </tspan>
      {index !== undefined && (
        <tspan
          fontFamily="var(--main)"
          fontSize={SUBSCRIPT.size * size}
          dx={SUBSCRIPT.gap * size}
          dy={SUBSCRIPT.drop * size}
        >
          {index + 1}
        </tspan>
      )}
    </text>
  )
}

/** The width of a symbol with its number. */
export const numberedWidth = (component: ComponentRole, size: number): number =>
  symbolWidth(component, { symbol: size, word: size })
