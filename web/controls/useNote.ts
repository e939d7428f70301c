/** A note about what the reader typed. It disappears when the setting or the language changes. */
import { useEffect, useState } from 'react'
import { useThisExplorer } from '../explorer/context.ts'
import { useLanguage } from '../words/shelf.ts'

export function useNote(): [note: string | null, setNote: (note: string | null) => void] {
  const { store } = useThisExplorer()
  const [note, setNote] = useState<string | null>(null)
  useEffect(() => {
    if (note === null) return
    return store.subscribe((now, before) => now.parameters !== before.parameters && setNote(null))
  }, [note, store])
  const language = useLanguage()
  useEffect(() => setNote(null), [language])
  return [note, setNote]
}
