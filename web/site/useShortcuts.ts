/** Listens for the page's shortcuts, except while the reader types or has switched them off. */
import { useEffect } from 'react'
import { create } from 'zustand'
import { useThisExplorer } from '../explorer/context.ts'
import type { Explorer } from '../explorer/explorer.ts'
import { recall, remember } from '../kit/storage.ts'
import { dismissLead, isLeadOpen } from './lead.ts'
import { shortcutFor } from './shortcuts.ts'

interface Keyboard {
  readonly helpOpen: boolean
  /** Single-key shortcuts can disturb speech control, so the reader can switch them off. */
  readonly enabled: boolean
}

export const useKeyboard = create<Keyboard>()(() => ({ helpOpen: false, enabled: recall('shortcuts') !== 'off' }))

export function enableShortcuts(enabled: boolean): void {
  remember('shortcuts', enabled ? 'on' : 'off')
  useKeyboard.setState({ enabled })
}

/** Whether the element takes letters and digits as text, or to choose an option. */
function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['range', 'checkbox', 'radio', 'button'].includes(target.type)
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
}

function listen(event: KeyboardEvent, { store, actions }: Explorer): void {
  const inDialog = event.target instanceof Element && event.target.closest('dialog') !== null
  if (event.defaultPrevented || inDialog || takesText(event.target)) return
  if (event.key === '?') useKeyboard.setState({ helpOpen: true })
  // The shortcuts belong to the explorer: on another page they would change something that the reader does not see.
  const { view, pinned, pointed, explained, replay } = store.getState()
  if (view !== 'explore') return
  const shortcut = shortcutFor(event)
  if (event.key === 'Escape' && isLeadOpen()) {
    // Escape first closes and lets go of whatever else it means.
    const other = pinned ?? pointed ?? explained ?? replay ?? document.querySelector('[data-placed=true]')
    if (other === null) dismissLead()
  }
  // Speech control types letters by accident, but never Escape, so Escape works even where shortcuts are switched off.
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
