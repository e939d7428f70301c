/** Reads the opening run that the site ships. Without it the page is only slower to start. */
import { decode } from '../../src/experiment/codec.ts'
import type { OpeningRows } from '../../src/experiment/opening.ts'
import type { Draw } from '../../src/experiment/results.ts'

async function load<Value>(file: string): Promise<Value | null> {
  try {
    const response = await fetch(new URL(file, document.baseURI))
    return response.ok ? decode<Value>(await response.text()) : null
  } catch {
    return null
  }
}

export const loadOpeningDraw = (): Promise<Draw | null> => load<Draw>('opening.json')

export async function loadOpeningCurves(): Promise<readonly OpeningRows[]> {
  return (await load<OpeningRows[]>('opening-curves.json')) ?? []
}
