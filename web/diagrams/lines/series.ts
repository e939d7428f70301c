/** What a chart of lines shows, and how each kind of line looks. */
import type { Role } from '../../../src/experiment/roles.ts'
import type { MeasuredPoint } from '../measured.ts'
import type { ValueAxis } from './axis.ts'
import type { Along } from './plot.ts'

export interface LinePoint {
  readonly at: number
  readonly value: number
}

/** `measured` has 200 synthetic points, `many` 2,000; the others are lines of descent. */
export type Look = 'measured' | 'many' | 'rule' | 'replaced' | 'fresh' | 'half' | 'kept'

export interface Series {
  readonly key: string
  readonly look: Look
  /** In summary and table. */
  readonly name: string
  /** With quartiles where they are to be tabulated. */
  readonly points: readonly (LinePoint & Partial<Pick<MeasuredPoint, 'lower' | 'upper'>>)[]
  /** Whether the middle half of draws is shaded. */
  readonly band?: boolean
  /** Where dots stand; at every point unless given. */
  readonly dotsAt?: readonly number[]
  /** Words beside the line, in lines. */
  readonly note?: readonly string[]
  /** Words at the right end of the line: its name with its value, and what it costs. */
  readonly end?: { readonly name: string; readonly budget: string }
}

export interface ChartData {
  readonly axis: ValueAxis
  readonly along: Along
  readonly series: readonly Series[]
  /** A first point that is known, and its words. */
  readonly given?: LinePoint & { readonly words: readonly string[] }
  /** What the reader has drawn: from the given point on. */
  readonly line?: { readonly points: readonly LinePoint[]; readonly words: readonly string[] }
  /** What the reader has chosen, as a stroke between two places. */
  readonly mark?: { readonly ends: readonly [LinePoint, LinePoint]; readonly words: string }
  /** The present value of the parameter. */
  readonly marker?: { readonly role: Role; readonly at: number; readonly value: number | null; readonly words: string }
  /** Where a line crosses zero. */
  readonly crossing?: { readonly at: number; readonly words: string }
  /** Words keep clear of the marker while it is here: they do not follow it about. */
  readonly clearOf?: number
}

interface LookSetting {
  readonly ink: string
  /** 0 draws no line. */
  readonly width: number
  readonly dots: 'discs' | 'rings' | 'none'
  readonly tint: string
  /** Where along the line its words stand best, as a share. */
  readonly noteAt: number
}

const tint = (ink: string, share: number): string => `color-mix(in srgb, ${ink} ${share}%, transparent)`

export const LOOKS: Readonly<Record<Look, LookSetting>> = {
  measured: { ink: 'var(--ink)', width: 1.8, dots: 'discs', tint: 'var(--band)', noteAt: 0.7 },
  many: { ink: 'var(--ink)', width: 0, dots: 'rings', tint: 'none', noteAt: 0.5 },
  rule: { ink: 'var(--ink-2)', width: 1.1, dots: 'none', tint: 'none', noteAt: 0.3 },
  replaced: { ink: 'var(--syn)', width: 2.4, dots: 'discs', tint: tint('var(--syn)', 15), noteAt: 0.5 },
  fresh: { ink: 'var(--anchor)', width: 2.2, dots: 'none', tint: tint('var(--anchor)', 12), noteAt: 0.5 },
  half: { ink: 'var(--anchor)', width: 1.3, dots: 'none', tint: tint('var(--anchor)', 7), noteAt: 0.5 },
  kept: { ink: 'var(--ink-2)', width: 1.5, dots: 'none', tint: tint('var(--ink-2)', 8), noteAt: 0.5 },
}

/** The value of a series at a place, if it has one there. */
export const valueAt = (points: readonly LinePoint[], place: number): number | null =>
  points.find(({ at }) => at === place)?.value ?? null

/** Whether a point is on the axis: what begins higher is cut off. */
export const inside = ({ domain: [low, high] }: ValueAxis, { value }: LinePoint): boolean =>
  value >= low && value <= high
