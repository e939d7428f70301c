/**
 * Copies a text and says that it did; where a page may not copy, its text is left selected for the reader's own keys.
 */
import { useEffect, useState, type RefObject } from 'react'

export type Copied = 'no' | 'copied' | 'selected'

/** How long "copied" stands, in ms. */
const CONFIRMED = 1600

/** @param field where the text stands, if it is in sight */
export function useCopy(text: () => string, field?: RefObject<HTMLTextAreaElement | null>) {
  const [copied, setCopied] = useState<Copied>('no')
  useEffect(() => {
    if (copied !== 'copied') return
    const timer = setTimeout(() => setCopied('no'), CONFIRMED)
    return () => clearTimeout(timer)
  }, [copied])

  async function copy(): Promise<Copied> {
    let now: Copied = 'copied'
    try {
      await navigator.clipboard.writeText(text())
    } catch {
      field?.current?.focus()
      field?.current?.select()
      now = 'selected'
    }
    setCopied(now)
    return now
  }
  return { copied, copy }
}
