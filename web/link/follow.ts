/**
 * Keeps an explorer and the address of its page in step. The address is written when the explorer has come to rest:
 * never during a drag, never as results come in. Back and forward lead through settings and pages; how one looks at a
 * setting (tab, layers, what is pinned) goes with it, and a setting half typed is no step of its own.
 */
import type { Store } from '../explorer/store.ts'
import type { Saying } from '../words/shelf.ts'
import type { Address } from './address.ts'
import { LINKED, readLink, writeLink, type Linked } from './codec.ts'

/** How long nothing must have changed, in ms. */
const REST = 400

interface Surroundings {
  readonly address: Address
  /** The box that the reader is typing into, if any. */
  readonly typingIn: () => unknown
  /** Told what of an address could not be shown as it has it; of nothing, as soon as that is over. */
  readonly onNotes: (notes: readonly Saying[]) => void
}

export interface Following {
  /** The address has changed by itself: by hand, or back and forward. */
  readonly follow: () => void
  /** Writes what is still to be written, at once. */
  readonly settle: () => void
  /** The reader has left the box: what is typed there next is a new step. */
  readonly endTyping: () => void
}

export function keepInStep(store: Store, { address, typingIn, onNotes }: Surroundings): Following {
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The state on which explorer and address agreed last, and the box that it was typed into. */
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
