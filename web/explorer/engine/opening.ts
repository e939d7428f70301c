/** Reads the picture that Explore opens with. Without it the page is only slower to start. */
import { decode } from '../../../src/experiment/codec.ts'
import type { Draw } from '../../../src/experiment/results.ts'
import type { Store } from '../store.ts'
import { sameDraw } from './sameDraw.ts'

/** @param root the address of the site from this document, with a slash at its end */
export async function loadOpeningDraw(root = ''): Promise<Draw | null> {
  try {
    const response = await fetch(new URL(`${root}opening.json`, document.baseURI))
    return response.ok ? decode<Draw>(await response.text()) : null
  } catch {
    return null
  }
}

/**
 * Shows the shipped picture if it can be loaded and belongs to the setting in the address. Wait for this before the
 * first paint.
 */
export async function showOpening(store: Store): Promise<void> {
  const draw = await loadOpeningDraw()
  if (draw && sameDraw(draw.parameters, store.getState().parameters)) store.setState({ draw })
}
