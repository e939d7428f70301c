/**
 * What stands below the first screen. It is rendered after the first screen has been painted, and in slices, so that it
 * delays nobody.
 */
import { startTransition, useEffect, useState, type ReactNode } from 'react'

export function Later({ children }: { readonly children: ReactNode }) {
  const [now, setNow] = useState(false)
  useEffect(() => startTransition(() => setNow(true)), [])
  return now && children
}
