/** The panel of the Check from which the reader went to Explore: the link back says so, and leads to that panel. */
import { create } from 'zustand'
import type { Lever, Measure } from '../../src/parameters/parameters.ts'

export interface Panel {
  readonly measure: Measure
  readonly lever: Lever
}

export const useWayBack = create<{ readonly from: Panel | null }>()(() => ({ from: null }))
