/** Keeps the three curves of the store growing through the present setting, and lets the reader stop and go on. */
import { Curves } from '../../src/worker/curves.ts'
import { LEVERS, type Lever, type Parameters } from '../../src/parameters.ts'
import { useExplorer, type Curve } from '../store.ts'
import { pool } from './pool.ts'

/** Asking for more multiplies the draws by this. */
const MORE = 4

let stopped = false

const curves = new Curves(
  pool,
  (lever, { points, done, whole }) => {
    change(lever, curve => ({
      ...curve,
      points,
      done,
      // The old curve stands faintly behind until the new one is whole.
      settled: whole ? [] : curve.done > 0 && done === 0 ? curve.points : curve.settled,
      status: done >= curve.wanted ? 'done' : stopped ? 'stopped' : 'working',
    }))
  },
  () => {
    for (const lever of LEVERS) change(lever, curve => (curve.done >= curve.wanted ? curve : { ...curve, status: 'failed' }))
  },
)

function change(lever: Lever, next: (curve: Curve) => Curve): void {
  useExplorer.setState(({ curves: all }) => ({ curves: { ...all, [lever]: next(all[lever]) } }))
}

function showPresent(): void {
  const { parameters, tab, curves: all } = useExplorer.getState()
  curves.show(parameters, tab, all[tab].wanted)
}

/** Draws known from the file that the site ships. */
export function rememberDraws(setting: Parameters, rows: Float64Array): void {
  curves.remember(setting, rows)
}

/** From now on the curves follow the store; a page that nobody sees does no work. */
export function followStore(): void {
  useExplorer.subscribe((state, before) => {
    if (state.parameters !== before.parameters || state.tab !== before.tab) showPresent()
    // While a hand is on a lever, one seat is kept for the picture alone.
    if (state.dragging !== before.dragging) pool.reserve(state.dragging ? 1 : 0)
    if (state.view !== before.view) follow()
  })
  const follow = () => (document.hidden || stopped || useExplorer.getState().view !== 'explore' ? curves.pause() : curves.resume())
  document.addEventListener('visibilitychange', follow)
  showPresent()
  follow()
}

/** Stops drawing for all three curves. */
export function stopCurve(): void {
  stopped = true
  curves.pause()
  for (const lever of LEVERS) change(lever, curve => (curve.done < curve.wanted ? { ...curve, status: 'stopped' } : curve))
}

export function continueCurve(): void {
  stopped = false
  for (const lever of LEVERS) change(lever, curve => (curve.done < curve.wanted ? { ...curve, status: 'working' } : curve))
  curves.resume()
}

/** Four times as many draws at every point. */
export function moreDraws(): void {
  stopped = false
  for (const lever of LEVERS) change(lever, curve => ({ ...curve, wanted: curve.wanted * MORE, status: 'working' }))
  showPresent()
  curves.resume()
}

export function resumeAfterFailure(): void {
  useExplorer.setState({ failure: null })
  continueCurve()
}
