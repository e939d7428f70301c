/**
 * The theme: light, dark, or as the system says. The browser keeps it, and it is applied as `data-theme` before the
 * first paint.
 */
import { create } from 'zustand'
import { recall, remember } from '../kit/storage.ts'

export type Theme = 'auto' | 'light' | 'dark'
/** The order in which the button goes through the themes. */
const THEMES: readonly Theme[] = ['auto', 'light', 'dark']

export function themeAfter(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]
}

// The initial state is the theme that the built HTML has, so that hydration finds the same page. The remembered theme
// is set after it.
export const useTheme = create<{ readonly theme: Theme }>()(() => ({ theme: 'auto' }))
useTheme.setState({ theme: THEMES.find(theme => theme === recall('theme')) ?? 'auto' })

function apply({ theme }: { readonly theme: Theme }): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** Call this once, as early as possible, so that the page never flashes in the other theme. */
export function followTheme(): void {
  apply(useTheme.getState())
  useTheme.subscribe(apply)
}

export function chooseTheme(theme: Theme): void {
  remember('theme', theme)
  useTheme.setState({ theme })
}
