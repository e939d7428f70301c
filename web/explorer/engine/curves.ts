/**
 * Computes more and more draws for the three curves through the present setting, and lets the reader stop and go on.
 */
import { Curves, drawsLeft } from '../../../src/worker/curves.ts'
import type { Pool } from '../../../src/worker/pool.ts'
import { LEVERS, type Lever, type Parameters } from '../../../src/parameters/parameters.ts'
import type { Curve, Speed, Store } from '../store.ts'

/** The factor on the number of draws when the reader asks for more. */
const MORE = 4

export interface CurveControls {
  /** Stops drawing for all three curves. */
  readonly stop: () => void
  readonly goOn: () => void
  /** Four times as many draws at every point. */
  readonly more: () => void
  /** Takes draws that are known already: one row for each draw, from draw 0 on. */
  readonly remember: (setting: Parameters, rows: Float64Array) => void
}

/** The speed, with the time for the `left` draws that remain; null if it is unknown or nothing remains. */
export const speedFor = (left: number, rate: number | null): Speed | null =>
  rate && left > 0 ? { rate, secondsLeft: left / rate } : null

export function curvesFor(store: Store, pool: Pool) {
  let stopped = false

  const curves = new Curves(
    pool,
    (lever, { points, done, whole, counts, rate }) => {
      change(lever, curve => ({
        ...curve,
        points,
        done,
        speed: speedFor(drawsLeft(counts, curve.wanted), stopped ? null : rate),
        // The old curve is shown faintly behind the new one until the new one is complete.
        settled: whole ? [] : curve.done > 0 && done === 0 ? curve.points : curve.settled,
        status: done >= curve.wanted ? 'done' : stopped ? 'stopped' : 'working',
      }))
    },
    () => changeUnfinished(() => ({ status: 'failed', speed: null })),
  )

  function change(lever: Lever, next: (curve: Curve) => Curve): void {
    store.setState(({ curves: all }) => ({ curves: { ...all, [lever]: next(all[lever]) } }))
  }

  function changeUnfinished(next: (curve: Curve) => Partial<Curve>): void {
    for (const lever of LEVERS)
      change(lever, curve => (curve.done >= curve.wanted ? curve : { ...curve, ...next(curve) }))
  }

  function showPresent(): void {
    const { parameters, tab, curves: all } = store.getState()
    curves.show(parameters, tab, all[tab].wanted)
  }

  const controls: CurveControls = {
    stop: () => {
      stopped = true
      curves.pause()
      changeUnfinished(() => ({ status: 'stopped', speed: null }))
    },
    goOn: () => {
      stopped = false
      changeUnfinished(() => ({ status: 'working' }))
      curves.resume()
    },
    more: () => {
      stopped = false
      for (const lever of LEVERS) change(lever, curve => ({ ...curve, wanted: curve.wanted * MORE, status: 'working' }))
      showPresent()
      curves.resume()
    },
    remember: (setting, rows) => curves.remember(setting, rows),
  }

  return {
    controls,
    /** Lets the curves follow the store. No work is done while the page is hidden, or before `calm` resolves. */
    follow: (calm?: Promise<unknown>): (() => void) => {
      let waiting = calm !== undefined
      const work = () =>
        waiting || document.hidden || stopped || store.getState().view !== 'explore' ? curves.pause() : curves.resume()
      const begin = () => {
        if (!waiting) return
        waiting = false
        work()
      }
      void calm?.then(begin)
      const unsubscribe = store.subscribe((state, before) => {
        if (state.parameters !== before.parameters || state.tab !== before.tab) {
          showPresent()
          begin()
        }
        // While the reader drags a lever, one worker is kept free for the picture.
        if (state.dragging !== before.dragging) pool.reserve(state.dragging ? 1 : 0)
        if (state.view !== before.view) work()
      })
      document.addEventListener('visibilitychange', work)
      showPresent()
      work()
      return () => {
        waiting = false
        document.removeEventListener('visibilitychange', work)
        unsubscribe()
        curves.pause()
        if (store.getState().dragging) pool.reserve(0)
      }
    },
  }
}
