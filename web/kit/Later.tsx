/**
 * What stands below the first screen: drawn when that has been painted, and in slices, so that it keeps nobody waiting.
 */
import { startTransition, useEffect, useState, type ReactNode } from 'react'

export function Later({ children }: { readonly children: ReactNode }) {
  const [now, setNow] = useState(false)
  useEffect(() => startTransition(() => setNow(true)), [])
  return now && children
}
