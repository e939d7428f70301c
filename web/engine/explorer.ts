/** Starts the explorer: the shipped picture first, then an engine that answers every change of the parameters. */
import { completeParameters, type Parameters } from '../../src/parameters.ts'
import type { Draw } from '../../src/experiment/results.ts'
import { useExplorer } from '../store.ts'
import { followStore, rememberDraws, resumeAfterFailure } from './curves.ts'
import { followDraws } from './fields.ts'
import { noteRequest, notePicture, watchSliders } from './latency.ts'
import { Newest } from './newest.ts'
import { loadOpeningCurves, loadOpeningDraw } from './opening.ts'
import { pool } from './pool.ts'

interface Request {
  readonly number: number
  readonly parameters: Parameters
}

let requests = 0
/** The number of the request whose picture is on screen: an older answer never comes after a newer one. */
let shown = 0

const draws = new Newest<Request, Draw>({
  ask: ({ parameters }, signal) => pool.draw(parameters, signal),
  onResult: (draw, request) => show(draw, request.number),
  onFailure: reason => console.error(reason),
})

function show(draw: Draw, request: number): void {
  if (request < shown) return
  shown = request
  // Every draw carries every measure: one chosen since the request was made holds for its answer too.
  const { measure } = useExplorer.getState().parameters
  useExplorer.setState({ draw: { ...draw, parameters: { ...draw.parameters, measure } } })
  notePicture(request)
}

function ask(): void {
  const { parameters, draw } = useExplorer.getState()
  const number = ++requests
  noteRequest(number)
  if (draw && sameDraw(draw.parameters, parameters)) show(draw, number)
  else draws.request({ number, parameters })
}

/** Whether one setting's draw serves for the other: they differ at most in the density measure, and a draw holds all of these. */
function sameDraw(a: Parameters, b: Parameters): boolean {
  const sameMeasures = a.measure === b.measure || b.measure !== 'as-published'
  return sameMeasures && (Object.keys(a) as (keyof Parameters)[]).every(key => key === 'measure' || a[key] === b[key])
}

/** The shipped picture, if it can be had: to be waited for before the page is first painted. */
export async function showOpening(): Promise<void> {
  const opening = await loadOpeningDraw()
  if (opening && sameDraw(opening.parameters, useExplorer.getState().parameters)) useExplorer.setState({ draw: opening })
}

/** From now on every change of the parameters is answered. */
export async function startEngine(): Promise<void> {
  watchSliders()
  followDraws()
  useExplorer.subscribe((state, before) => {
    if (state.parameters !== before.parameters) ask()
  })
  if (!useExplorer.getState().draw) ask()
  for (const { setting, rows } of await loadOpeningCurves()) rememberDraws(completeParameters(setting), rows)
  followStore()
}

/** The reader asks for another attempt after the engine gave up. */
export function retryNow(): void {
  resumeAfterFailure()
  ask()
}
