/** Which of the three arrangements of the page fits the window, for the few places where CSS alone cannot rearrange. */
import { BREAKPOINTS } from './breakpoints.ts'
import { useMedia } from './useMedia.ts'

export type Layout = 'wide' | 'tablet' | 'phone'

export function useLayout(): Layout {
  const phone = useMedia(BREAKPOINTS.phone)
  const wide = useMedia(BREAKPOINTS.wide)
  return phone ? 'phone' : wide ? 'wide' : 'tablet'
}

export function useTall(): boolean {
  return useMedia(BREAKPOINTS.tall)
}

export function useTight(): boolean {
  return useMedia(BREAKPOINTS.tight)
}

export function useShort(): boolean {
  return useMedia(BREAKPOINTS.short)
}
