/** The draw as the plane shows it: itself, or what is seen of it along two axes. */
import type { Draw } from '../../src/experiment/results.ts'
import { useExplorer } from '../context.ts'

export const usePlaneDraw = (): Draw | null => useExplorer(({ draw }) => draw?.projected ?? draw)
