/** The state of one explorer: the reader's settings and the engine's answers. Charts are functions of slices of it. */
import { createStore, type StoreApi } from 'zustand'
import { DEFAULTS, type Lever, type Parameters } from '../../src/parameters/parameters.ts'
import type { Field } from '../../src/divergence/field.ts'
import type { Draw, SweepPoint } from '../../src/experiment/results.ts'
import type { Role } from '../../src/experiment/roles.ts'
import type { Target } from './target.ts'

export type Layer = 'truth' | 'anchorData' | 'anchorFit' | 'generator' | 'syntheticData' | 'syntheticFit'
/** In the order of cause and effect, which is also the order of the key and of Replay. */
export const LAYERS: readonly Layer[] = [
  'truth',
  'anchorData',
  'anchorFit',
  'generator',
  'syntheticData',
  'syntheticFit',
]

/**
 * What the picture says of a component of the synthetic fit that fits no component of the generator, or almost none.
 */
export type Remark = 'placed' | 'collapsed' | 'emptied'

/** Everything that has a definition: the layers, and the words in the picture. */
export type Explained = Layer | Role | Remark

/**
 * What the curve shows: the gap alone; the gap with the two distances as thin lines; or, draw by draw, how the gap
 * changes from the present setting.
 */
export type Shows = 'gap' | 'distances' | 'change'

/**
 * What the line and the band show: the median with the middle half of draws, or the mean with one standard deviation.
 */
export type Middle = 'median' | 'mean'

/** The integrand that is laid over the plane: that of one fit's divergence, or that of the gap. */
export type FieldQuantity = 'anchor' | 'synthetic' | 'gap'

export const VIEWS = ['explore', 'check', 'embed'] as const
export type View = (typeof VIEWS)[number]

/** The setting that the page Check goes through: the paper's, or the one in Explore. */
export const CHECK_FROM = ['paper', 'explore'] as const
export type CheckFrom = (typeof CHECK_FROM)[number]

export type Failure = { readonly attempt: number; readonly attempts: number; readonly reason: string }

/** How fast a long computation goes, in draws a second, and how many seconds are left. */
export interface Speed {
  readonly rate: number
  readonly secondsLeft: number
}

/**
 * One tab of the curve. `settled` holds the points of the last finished or replaced run. They are drawn faintly while
 * new points arrive.
 */
export interface Curve {
  readonly points: readonly SweepPoint[]
  readonly settled: readonly SweepPoint[]
  /** `done`: draws finished at every point. `wanted`: draws asked for. */
  readonly done: number
  readonly wanted: number
  readonly status: 'waiting' | 'working' | 'stopped' | 'done' | 'failed'
  /** Null while the speed is unknown or nothing is being computed. */
  readonly speed: Speed | null
}

export interface State {
  readonly parameters: Parameters
  /** The draw on the plane. Its own `parameters` say which setting it belongs to. */
  readonly draw: Draw | null
  readonly failure: Failure | null
  readonly curves: Readonly<Record<Lever, Curve>>
  readonly tab: Lever
  /** What the reader has chosen for the curve to show; null lets the measure decide. */
  readonly curveShows: Shows | null
  readonly curveMiddle: Middle
  readonly curveTable: boolean
  readonly view: View
  readonly checkFrom: CheckFrom
  /** Which integrand lies over the plane, if any. `field` holds its values once they are computed. */
  readonly fieldQuantity: FieldQuantity | null
  readonly field: Field | null
  readonly layers: Readonly<Record<Layer, boolean>>
  /** `pointed` is under the pointer or the focus; `pinned` is kept by a click. `pointed` wins over `pinned`. */
  readonly pointed: Target | null
  readonly pinned: Target | null
  /**
   * The word in the key or picture whose definition is shown. The reader asks for it by pointing, by focus, or by a
   * tap.
   */
  readonly explained: Explained | null
  /** The lever that is being dragged. During a drag the picture changes at once, without tweens. */
  readonly dragging: Lever | null
  /** The step of Replay: 0 … 5 show the layers up to that one, and 6 also shows the number. Null when not replaying. */
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

/** A new store: two explorers on one page share no state. */
export const storeWith = (initial: Partial<State> = {}): Store => createStore<State>()(() => ({ ...START, ...initial }))
