/** After a step from another page: scrolls to the top and moves the keyboard focus to the main part. */
import { useEffect } from 'react'

export function Arrival({ main }: { readonly main: string }) {
  useEffect(() => {
    window.scrollTo(0, 0)
    document.getElementById(main)?.focus({ preventScroll: true })
  }, [main])
  return null
}
