/** The actions of a reader on an explorer, bound to its store. No action depends on a page. */
import { shallow } from 'zustand/shallow'
import { keptAvailable } from '../../src/experiment/rows.ts'
import {
  clampParameter,
  LEVERS,
  type Lever,
  type ParameterKey,
  type Parameters,
} from '../../src/parameters/parameters.ts'
import { replayOn } from './replay.ts'
import type { CheckFrom, Explained, FieldQuantity, Layer, State, Store, View } from './store.ts'
import type { Target } from './target.ts'

export type Actions = ReturnType<typeof actionsOn>

export function actionsOn(store: Store) {
  /** The engine subscribes to `parameters` and computes the new picture. */
  const setParameters = (changed: Partial<Parameters>, tab?: Lever): void => {
    store.setState(state => {
      const parameters = keptAvailable({ ...state.parameters, ...changed })
      // Pressing Enter sets the typed value a second time. Then the same object is kept, so that nothing is computed
      // again.
      return shallow(parameters, state.parameters) ? state : { parameters, tab: tab ?? state.tab }
    })
  }
  return {
    setParameters: (changed: Partial<Parameters>): void => setParameters(changed),
    /**
     * Sets one parameter, clamped to its range. The curve switches to the tab of the lever that moves, because the
     * reader wants to see the effect of that change. A tab that the reader chooses stays until a lever moves again.
     */
    setParameter: <Key extends ParameterKey>(key: Key, value: Parameters[Key]): void => {
      const clamped = clampParameter(key, value)
      const lever = LEVERS.find(one => one === key)
      if (lever && clamped !== store.getState().parameters[lever]) setParameters({ [key]: clamped }, lever)
      else setParameters({ [key]: clamped })
    },
    /** A new seed: everything random is drawn again. */
    resample: (): void => {
      // At most five digits: they can be read aloud in a class and typed.
      setParameters({ seed: (crypto.getRandomValues(new Uint32Array(1))[0] % 99_999) + 1, draw: 0 })
    },
    toggleLayer: (layer: Layer): void => {
      store.setState(({ layers }) => ({ layers: { ...layers, [layer]: !layers[layer] } }))
    },
    pointAt: (pointed: Target | null): void => store.setState({ pointed }),
    /** Pins a target, or unpins it if it is pinned already. */
    pin: (target: Target | null): void => {
      store.setState(({ pinned }) => ({
        pinned: target && pinned && target.role === pinned.role && target.index === pinned.index ? null : target,
      }))
    },
    explain: (explained: Explained | null): void => store.setState({ explained }),
    chooseTab: (tab: Lever): void => store.setState({ tab }),
    showCurve: (look: Partial<Pick<State, 'curveShows' | 'curveMiddle' | 'curveTable'>>): void => store.setState(look),
    showView: (view: View): void => store.setState({ view }),
    checkFrom: (checkFrom: CheckFrom): void => store.setState({ checkFrom }),
    showField: (fieldQuantity: FieldQuantity | null): void => store.setState({ fieldQuantity }),
    setDragging: (dragging: Lever | null): void => store.setState({ dragging }),
    ...replayOn(store),
  }
}
