/** Listens for the page's shortcuts while the reader is not writing and has not switched them off. */
import { useEffect } from 'react'
import { create } from 'zustand'
import { useThisExplorer } from '../explorer/context.ts'
import type { Explorer } from '../explorer/explorer.ts'
import { recall, remember } from '../kit/storage.ts'
import { shortcutFor } from './shortcuts.ts'

interface Keyboard {
  readonly helpOpen: boolean
  /** Single keys can be in the way of speech control, so they can be switched off. */
  readonly enabled: boolean
}

export const useKeyboard = create<Keyboard>()(() => ({ helpOpen: false, enabled: recall('shortcuts') !== 'off' }))

export function enableShortcuts(enabled: boolean): void {
  remember('shortcuts', enabled ? 'on' : 'off')
  useKeyboard.setState({ enabled })
}

/** Where letters and digits are text, or choose an option. */
function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['range', 'checkbox', 'radio', 'button'].includes(target.type)
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
}

function listen(event: KeyboardEvent, { store, actions }: Explorer): void {
  const inDialog = event.target instanceof Element && event.target.closest('dialog') !== null
  if (event.defaultPrevented || inDialog || takesText(event.target)) return
  if (event.key === '?') useKeyboard.setState({ helpOpen: true })
  // They are the explorer's: elsewhere they would change what nobody sees.
  if (store.getState().view !== 'explore') return
  const shortcut = shortcutFor(event)
  // Escape is no character: nobody's speech types it by accident.
  if (shortcut && (useKeyboard.getState().enabled || event.key === 'Escape')) shortcut.run(actions, event.key)
}

export function useShortcuts(): void {
  const explorer = useThisExplorer()
  useEffect(() => {
    const press = (event: KeyboardEvent) => listen(event, explorer)
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [explorer])
}
