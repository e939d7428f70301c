/**
 * What is no part of the picture follows it: while a hand is on a lever, the picture of the new setting is painted
 * first, and then what else is known. A curve that is drawn anew costs as much as the picture.
 */
import { createStore } from 'zustand'
import { sameDraw } from './engine/sameDraw.ts'
import { afterPaint } from '../kit/afterPaint.ts'
import type { State, Store } from './store.ts'

/**
 * What the store knows; but under a hand as it was until a newer picture, or all that was waited for, has been painted.
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
