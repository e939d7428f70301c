/** A note about what was typed, which goes with its cause: once the setting is another one, it is no longer about it. */
import { useEffect, useState } from 'react'
import { useThisExplorer } from '../explorer/context.ts'

export function useNote(): [note: string | null, setNote: (note: string | null) => void] {
  const { store } = useThisExplorer()
  const [note, setNote] = useState<string | null>(null)
  useEffect(() => {
    if (note === null) return
    return store.subscribe((now, before) => now.parameters !== before.parameters && setNote(null))
  }, [note, store])
  return [note, setNote]
}
