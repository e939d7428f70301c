/**
 * Copies a text and confirms it. If the page may not copy, the text is left selected, so that the reader can copy it by
 * keyboard.
 */
import { useEffect, useState, type RefObject } from 'react'

export type Copied = 'no' | 'copied' | 'selected'

/** How long "copied" is shown, in ms. */
const CONFIRMED = 1600

/** @param field the box that shows the text, if there is one */
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
