/** The design token of each thing in the plane. This folder names colours only here. */
import type { Role } from '../../src/experiment/roles.ts'

/** Base names of the tokens of a role: `--anchor`, `--anchor-ink`, `--anchor-tint`, `--anchor-tint2`. */
const TOKEN: Record<Role, string> = { anchored: 'anchor', unsampled: 'unsampled', irrelevant: 'irrelevant' }

export const wordInk = (role: Role): string => `var(--${TOKEN[role]}-ink)`
export const outerTint = (role: Role): string => `var(--${TOKEN[role]}-tint)`
export const innerTint = (role: Role): string => `var(--${TOKEN[role]}-tint2)`
export const mark = (role: Role): string => `var(--${TOKEN[role]})`

/** The leader line from a component to its label. */
export const LEADER_INK = 'var(--ink-3)'
/** Words about the synthetic fit. */
export const REMARK_INK = 'var(--syn-ink)'

export const LINE_INK = { truth: 'var(--truth)', anchorFit: 'var(--anchor)', syntheticFit: 'var(--syn)' } as const
export const POINT_TOKEN = { anchorData: '--anchor', syntheticData: '--syn' } as const
export const PAPER_TOKEN = '--paper'
