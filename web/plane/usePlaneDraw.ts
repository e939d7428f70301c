/** The draw as the plane shows it: the draw itself or, in more than two dimensions, its projection onto two axes. */
import type { Draw } from '../../src/experiment/results.ts'
import { useExplorer } from '../explorer/context.ts'
import type { State } from '../explorer/store.ts'

export const planeDraw = ({ draw }: State): Draw | null => draw?.projected ?? draw

export const usePlaneDraw = (): Draw | null => useExplorer(planeDraw)
