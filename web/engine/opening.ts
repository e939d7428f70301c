/** Reads the opening run that the site ships. Without it the page is only slower to start. */
import { decode } from '../../src/experiment/codec.ts'
import type { OpeningRows } from '../../src/experiment/opening.ts'
import type { Draw } from '../../src/experiment/results.ts'
import type { Store } from '../store.ts'
import { sameDraw } from './draws.ts'

async function load<Value>(file: string): Promise<Value | null> {
  try {
    const response = await fetch(new URL(file, document.baseURI))
    return response.ok ? decode<Value>(await response.text()) : null
  } catch {
    return null
  }
}

export const loadOpeningDraw = (): Promise<Draw | null> => load<Draw>('opening.json')

/** The shipped picture, if it can be had and is the one asked for: to be waited for before the page is first painted. */
export async function showOpening(store: Store): Promise<void> {
  const draw = await loadOpeningDraw()
  if (draw && sameDraw(draw.parameters, store.getState().parameters)) store.setState({ draw })
}

export async function loadOpeningCurves(): Promise<readonly OpeningRows[]> {
  return (await load<OpeningRows[]>('opening-curves.json')) ?? []
}
