/** Removes Vite's preloading of dynamic imports: a figure in one file contains all its parts already. */
import type { Plugin } from 'vite'

const HELPER = /vite\/preload-helper/

export function nothingToPreload(): Plugin {
  return {
    name: 'nothing-to-preload',
    transform: { filter: { id: HELPER }, handler: () => 'export const __vitePreload = load => load()' },
  }
}
