/** Takes a reader who came from another page to the top of this one, and the keyboard with them. */
import { useEffect } from 'react'

export function Arrival({ main }: { readonly main: string }) {
  useEffect(() => {
    window.scrollTo(0, 0)
    document.getElementById(main)?.focus({ preventScroll: true })
  }, [main])
  return null
}
