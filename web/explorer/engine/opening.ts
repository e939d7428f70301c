/** Reads the picture that Explore opens with. Without it the page is only slower to start. */
import { decode } from '../../../src/experiment/codec.ts'
import type { Draw } from '../../../src/experiment/results.ts'
import type { Store } from '../store.ts'
import { sameDraw } from './sameDraw.ts'

export async function loadOpeningDraw(): Promise<Draw | null> {
  try {
    const response = await fetch(new URL('opening.json', document.baseURI))
    return response.ok ? decode<Draw>(await response.text()) : null
  } catch {
    return null
  }
}

/**
 * The shipped picture, if it can be had and is the one asked for: to be waited for before the page is first painted.
 */
export async function showOpening(store: Store): Promise<void> {
  const draw = await loadOpeningDraw()
  if (draw && sameDraw(draw.parameters, store.getState().parameters)) store.setState({ draw })
}
