/**
 * Keeps an explorer and the address of its page in step. The address is written when the explorer has not changed for a
 * while: never during a drag, and never when results arrive. "Back" and "forward" lead through settings and pages. How
 * the reader looks at a setting (tab, layers, pin) is kept in the same entry. Typing in one box makes one entry, not
 * one for each key.
 */
import type { Store } from '../explorer/store.ts'
import type { Saying } from '../words/shelf.ts'
import type { Address } from './address.ts'
import { LINKED, readLink, writeLink, type Linked } from './codec.ts'

/** The address is written after this time without a change, in ms. */
const REST = 400

interface Surroundings {
  readonly address: Address
  /** The box that the reader is typing into, if any. */
  readonly typingIn: () => unknown
  /**
   * Receives the notes on what an address asks for but the page cannot show; an empty list when they no longer apply.
   */
  readonly onNotes: (notes: readonly Saying[]) => void
}

export interface Following {
  /** To be called when the address has changed: by hand, or by "back" and "forward". */
  readonly follow: () => void
  /** Writes pending changes at once. */
  readonly settle: () => void
  /** To be called when the reader leaves a box: typing there again makes a new entry. */
  readonly endTyping: () => void
}

export function keepInStep(store: Store, { address, typingIn, onNotes }: Surroundings): Following {
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The last state on which explorer and address agreed. `typed` is the box in which it was typed, if any. */
  let agreed: Linked = store.getState()
  let typed: unknown = null

  function follow(): void {
    const hash = address.read()
    if (hash === writeLink(agreed)) return
    const link = readLink(hash)
    if (!link) return
    clearTimeout(timer)
    const { notes, ...linked } = link
    store.setState({ ...linked, view: link.view ?? store.getState().view })
    clearTimeout(timer)
    agreed = store.getState()
    typed = null
    onNotes(notes)
  }

  function settle(): void {
    clearTimeout(timer)
    const state = store.getState()
    const hash = writeLink(state)
    if (state.dragging || hash === writeLink(agreed)) return
    const box = typingIn() ?? null
    const step = state.view !== agreed.view || state.parameters !== agreed.parameters
    if (step && !(box && box === typed)) address.add(hash)
    else address.change(hash)
    agreed = state
    if (!step) return
    typed = box
    onNotes([])
  }

  store.subscribe((state, before) => {
    if (LINKED.every(key => state[key] === before[key]) && state.dragging === before.dragging) return
    clearTimeout(timer)
    timer = setTimeout(settle, REST)
  })
  follow()
  return { follow, settle, endTyping: () => void (typed = null) }
}
