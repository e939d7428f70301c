/** The panel of Check from which the reader went to Explore. The link back names that panel and leads to it. */
import { create } from 'zustand'
import type { Lever, Measure } from '../../src/parameters/parameters.ts'

export interface Panel {
  readonly measure: Measure
  readonly lever: Lever
}

export const useWayBack = create<{ readonly from: Panel | null }>()(() => ({ from: null }))
