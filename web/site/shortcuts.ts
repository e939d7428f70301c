/** The page's single-key shortcuts: one table, from which both the listener and the help are made. */
import type { Actions } from '../explorer/actions.ts'
import { LAYERS } from '../explorer/store.ts'

export interface Shortcut {
  /** The values of `KeyboardEvent.key`, letters in lower case. */
  readonly keys: readonly string[]
  /** The keys as the help shows them. */
  readonly shown: string
  /** The name under which the help finds the words for this shortcut. */
  readonly name: 'resample' | 'replay' | 'layers' | 'letGo'
  readonly run: (actions: Actions, key: string) => void
}

function letGo({ stopReplay, pin, pointAt }: Actions): void {
  stopReplay()
  pin(null)
  pointAt(null)
}

export const SHORTCUTS: readonly Shortcut[] = [
  { keys: ['r'], shown: 'R', name: 'resample', run: ({ resample }) => resample() },
  { keys: ['p'], shown: 'P', name: 'replay', run: ({ replay }) => replay() },
  {
    keys: LAYERS.map((_, index) => String(index + 1)),
    shown: `1 – ${LAYERS.length}`,
    name: 'layers',
    run: ({ toggleLayer }, key) => toggleLayer(LAYERS[Number(key) - 1]),
  },
  { keys: ['escape'], shown: 'Esc', name: 'letGo', run: letGo },
]

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>

/** The shortcut that a key press means; null while the reader types, or holds a modifier key of another program. */
export function shortcutFor(event: Press): Shortcut | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null
  const key = event.key.toLowerCase()
  return SHORTCUTS.find(shortcut => shortcut.keys.includes(key)) ?? null
}
