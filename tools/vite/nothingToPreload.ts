/** In a figure of one file every part is there already: what Vite would do before it asks for another is left out. */
import type { Plugin } from 'vite'

const HELPER = /vite\/preload-helper/

export function nothingToPreload(): Plugin {
  return {
    name: 'nothing-to-preload',
    transform: { filter: { id: HELPER }, handler: () => 'export const __vitePreload = load => load()' },
  }
}
