/**
 * What one explorer knows: the reader's settings and what the engine answered. Charts are functions of slices of it.
 */
import { createStore, type StoreApi } from 'zustand'
import { DEFAULTS, type Lever, type Parameters } from '../../src/parameters/parameters.ts'
import type { Field } from '../../src/divergence/field.ts'
import type { Draw, SweepPoint } from '../../src/experiment/results.ts'
import type { Role } from '../../src/experiment/roles.ts'
import type { Target } from './target.ts'

export type Layer = 'truth' | 'anchorData' | 'anchorFit' | 'generator' | 'syntheticData' | 'syntheticFit'
/** In causal order: it is the order of the key and of Replay. */
export const LAYERS: readonly Layer[] = [
  'truth',
  'anchorData',
  'anchorFit',
  'generator',
  'syntheticData',
  'syntheticFit',
]

/**
 * What the picture says of a component of the synthetic fit that fits nothing of the generator's, or next to nothing.
 */
export type Remark = 'placed' | 'collapsed' | 'emptied'

/** What has a definition: the layers, and the words in the picture. */
export type Explained = Layer | Role | Remark

/** The gap alone; with it the two distances as thin lines; or its change from the present setting, draw by draw. */
export type Shows = 'gap' | 'distances' | 'change'

/**
 * What the line and the band show: the median with the middle half of draws, or the mean with one standard deviation.
 */
export type Middle = 'median' | 'mean'

/** The integrand that can be laid over the plane: of one fit's divergence, or of the gap. */
export type FieldQuantity = 'anchor' | 'synthetic' | 'gap'

export const VIEWS = ['explore', 'check', 'embed'] as const
export type View = (typeof VIEWS)[number]

/** The setting that the page Check goes through: the paper's, or the one in Explore. */
export const CHECK_FROM = ['paper', 'explore'] as const
export type CheckFrom = (typeof CHECK_FROM)[number]

export type Failure = { readonly attempt: number; readonly attempts: number; readonly reason: string }

/** How fast a long computation goes, in draws a second, and how long it will go on. */
export interface Speed {
  readonly rate: number
  readonly secondsLeft: number
}

/**
 * One tab of the curve. `settled` are the points of the last finished or superseded run, drawn faintly while new ones
 * come.
 */
export interface Curve {
  readonly points: readonly SweepPoint[]
  readonly settled: readonly SweepPoint[]
  /** Draws finished at every point, and draws asked for. */
  readonly done: number
  readonly wanted: number
  readonly status: 'waiting' | 'working' | 'stopped' | 'done' | 'failed'
  /** Null while it is not known, or not working. */
  readonly speed: Speed | null
}

export interface State {
  readonly parameters: Parameters
  /** The draw on the plane; its own `parameters` tell which setting it belongs to. */
  readonly draw: Draw | null
  readonly failure: Failure | null
  readonly curves: Readonly<Record<Lever, Curve>>
  readonly tab: Lever
  /** What the curve shows where the reader has chosen; null leaves it to the measure. */
  readonly curveShows: Shows | null
  readonly curveMiddle: Middle
  readonly curveTable: boolean
  readonly view: View
  readonly checkFrom: CheckFrom
  /** Which integrand lies over the plane, if any, and its values once they are there. */
  readonly fieldQuantity: FieldQuantity | null
  readonly field: Field | null
  readonly layers: Readonly<Record<Layer, boolean>>
  /** Under the pointer or focus now; and kept by a click. `pointed` wins over `pinned`. */
  readonly pointed: Target | null
  readonly pinned: Target | null
  /** The word of key or picture whose meaning is asked for, by pointing at it, by the focus, or by a tap. */
  readonly explained: Explained | null
  /** The lever between pointer-down and pointer-up on it: the picture follows the hand, without tweens. */
  readonly dragging: Lever | null
  /** Replay's step: 0 … 5 show the layers up to that one, and 6 the number as well; null when not replaying. */
  readonly replay: number | null
}

const waiting: Curve = { points: [], settled: [], done: 0, wanted: 100, status: 'waiting', speed: null }

const START: State = {
  parameters: DEFAULTS,
  draw: null,
  failure: null,
  curves: { K: waiting, J: waiting, L: waiting },
  tab: 'J',
  curveShows: null,
  curveMiddle: 'median',
  curveTable: false,
  view: 'explore',
  checkFrom: 'paper',
  fieldQuantity: null,
  field: null,
  layers: { truth: true, anchorData: true, anchorFit: true, generator: true, syntheticData: true, syntheticFit: true },
  pointed: null,
  pinned: null,
  explained: null,
  dragging: null,
  replay: null,
}

export type Store = StoreApi<State>

/** A store of its own: two explorers on one page know nothing of each other. */
export const storeWith = (initial: Partial<State> = {}): Store => createStore<State>()(() => ({ ...START, ...initial }))
