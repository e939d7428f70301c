/** The one store: the reader's settings and what the engine answered. Charts are functions of slices of it. */
import { create } from 'zustand'
import { clampParameter, DEFAULTS, type Lever, type ParameterKey, type Parameters } from '../src/parameters.ts'
import type { Field } from '../src/divergence/field.ts'
import { isAvailable } from '../src/experiment/rows.ts'
import type { Draw, SweepPoint } from '../src/experiment/results.ts'
import type { Role } from '../src/experiment/roles.ts'

export type Layer = 'truth' | 'anchorData' | 'anchorFit' | 'generator' | 'syntheticData' | 'syntheticFit'
/** In causal order: it is the order of the key and of Replay. */
export const LAYERS: readonly Layer[] = ['truth', 'anchorData', 'anchorFit', 'generator', 'syntheticData', 'syntheticFit']

/** What the reader points at: a whole role, or one generator component of it. */
export interface Target {
  readonly role: Role
  readonly index?: number
}

/** The integrand that can be laid over the plane: of one fit's divergence, or of the gap. */
export type FieldQuantity = 'anchor' | 'synthetic' | 'gap'

export type View = 'explore' | 'check'

export type Failure = { readonly attempt: number; readonly attempts: number; readonly reason: string }

/** One tab of the curve. `settled` are the points of the last finished or superseded run, drawn faintly while new ones come. */
export interface Curve {
  readonly points: readonly SweepPoint[]
  readonly settled: readonly SweepPoint[]
  /** Draws finished at every point, and draws asked for. */
  readonly done: number
  readonly wanted: number
  readonly status: 'waiting' | 'working' | 'stopped' | 'done' | 'failed'
}

export interface Explorer {
  readonly parameters: Parameters
  /** The draw on the plane; its own `parameters` tell which setting it belongs to. */
  readonly draw: Draw | null
  readonly failure: Failure | null
  readonly curves: Readonly<Record<Lever, Curve>>
  readonly tab: Lever
  readonly view: View
  /** Which integrand lies over the plane, if any, and its values once they are there. */
  readonly fieldQuantity: FieldQuantity | null
  readonly field: Field | null
  readonly layers: Readonly<Record<Layer, boolean>>
  /** Under the pointer or focus now; and kept by a click. `pointed` wins over `pinned`. */
  readonly pointed: Target | null
  readonly pinned: Target | null
  /** True between pointer-down and pointer-up on a lever: the picture follows the hand, without tweens. */
  readonly dragging: boolean
  /** Replay's step, 0 … 5, showing the layers up to that one; null when not replaying. */
  readonly replay: number | null
}

const waiting: Curve = { points: [], settled: [], done: 0, wanted: 100, status: 'waiting' }

export const useExplorer = create<Explorer>()(() => ({
  parameters: DEFAULTS,
  draw: null,
  failure: null,
  curves: { K: waiting, J: waiting, L: waiting },
  tab: 'J',
  view: 'explore',
  fieldQuantity: null,
  field: null,
  layers: { truth: true, anchorData: true, anchorFit: true, generator: true, syntheticData: true, syntheticFit: true },
  pointed: null,
  pinned: null,
  dragging: false,
  replay: null,
}))

/** Sets one parameter, clamped to its range; whoever watches `parameters` asks the engine for the new picture. */
export function setParameter<Key extends ParameterKey>(key: Key, value: Parameters[Key]): void {
  setParameters({ [key]: clampParameter(key, value) })
}

export function setParameters(changed: Partial<Parameters>): void {
  useExplorer.setState(state => ({ parameters: keptAvailable({ ...state.parameters, ...changed }) }))
}

/** Outside the plane the published measure gives way to the divergence that it is an estimate of. */
function keptAvailable(parameters: Parameters): Parameters {
  return isAvailable(parameters.measure, parameters.dimension) ? parameters : { ...parameters, measure: 'fit-to-truth' }
}

/** A new seed: everything random is drawn again. */
export function resample(): void {
  // Five digits can be read aloud in a class and typed again.
  setParameters({ seed: (crypto.getRandomValues(new Uint32Array(1))[0] % 99_999) + 1, draw: 0 })
}

export function toggleLayer(layer: Layer): void {
  useExplorer.setState(state => ({ layers: { ...state.layers, [layer]: !state.layers[layer] } }))
}
export function pointAt(target: Target | null): void {
  useExplorer.setState({ pointed: target })
}
/** Pins a target, or lets it go when it was pinned already. */
export function pin(target: Target | null): void {
  useExplorer.setState(({ pinned }) => ({
    pinned: target && pinned && target.role === pinned.role && target.index === pinned.index ? null : target,
  }))
}
export function chooseTab(tab: Lever): void {
  useExplorer.setState({ tab })
}
export function showView(view: View): void {
  useExplorer.setState({ view })
}
export function showField(fieldQuantity: FieldQuantity | null): void {
  useExplorer.setState({ fieldQuantity })
}
export function setDragging(dragging: boolean): void {
  useExplorer.setState({ dragging })
}
