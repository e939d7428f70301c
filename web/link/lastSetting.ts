/** The last setting of the explorer in this tab, for the header of a document that has no setting in its address. */
import type { State } from '../explorer/store.ts'
import { readLink, writeLink, type Linked } from './codec.ts'

const KEY = 'reverse-bottleneck.explorer'

/** To be called when the reader leaves the explorer's document. */
export function keepSetting(linked: Linked): void {
  try {
    sessionStorage.setItem(KEY, writeLink(linked))
  } catch {
    // The way back by the browser still leads to the setting.
  }
}

/** Nothing where this tab has kept none: the explorer then opens with the defaults. */
export function lastSetting(): Partial<State> {
  try {
    const link = readLink(sessionStorage.getItem(KEY) ?? '')
    if (!link) return {}
    const { view: _view, notes: _notes, ...setting } = link
    return setting
  } catch {
    return {}
  }
}
