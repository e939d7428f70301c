/** Light, dark, or as the system says: kept by the browser, applied as `data-theme` before the first paint. */
import { create } from 'zustand'
import { recall, remember } from '../kit/storage.ts'

export type Theme = 'auto' | 'light' | 'dark'
/** In the order in which the button goes through them. */
const THEMES: readonly Theme[] = ['auto', 'light', 'dark']

export function themeAfter(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]
}

// As the page was written at build time; what is remembered comes after the script has taken that over.
export const useTheme = create<{ readonly theme: Theme }>()(() => ({ theme: 'auto' }))
useTheme.setState({ theme: THEMES.find(theme => theme === recall('theme')) ?? 'auto' })

function apply({ theme }: { readonly theme: Theme }): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** To be called once, as early as can be, so that the page never flashes in the other theme. */
export function followTheme(): void {
  apply(useTheme.getState())
  useTheme.subscribe(apply)
}

export function chooseTheme(theme: Theme): void {
  remember('theme', theme)
  useTheme.setState({ theme })
}
