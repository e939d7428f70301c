/**
 * State for what is not part of the picture. While the reader drags a lever, the picture of the new setting is painted
 * first, and everything else follows. Drawing a curve again costs as much as drawing the picture.
 */
import { createStore } from 'zustand'
import { sameDraw } from './engine/sameDraw.ts'
import { afterPaint } from '../kit/afterPaint.ts'
import type { State, Store } from './store.ts'

/**
 * A store with the same state. During a drag it changes only after a newer picture, or all that was waited for, has
 * been painted.
 */
export function followerOf(store: Store, later = afterPaint): Store {
  const follower = createStore<State>(store.getState)
  let cancel: (() => void) | null = null
  const take = () => {
    cancel?.()
    cancel = null
    follower.setState(store.getState(), true)
  }
  store.subscribe(({ dragging, draw, parameters, failure }) => {
    if (!dragging) take()
    else if (failure || draw !== follower.getState().draw || (draw && sameDraw(draw.parameters, parameters)))
      cancel ??= later(take)
  })
  return { ...follower, getInitialState: store.getInitialState }
}
