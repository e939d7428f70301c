/** The draw as the plane shows it: itself, or what is seen of it along two axes. */
import type { Draw } from '../../src/experiment/results.ts'
import { useExplorer } from '../context.ts'
import type { State } from '../store.ts'

export const planeDraw = ({ draw }: State): Draw | null => draw?.projected ?? draw

export const usePlaneDraw = (): Draw | null => useExplorer(planeDraw)
