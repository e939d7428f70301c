/** The one address of the page, and the explorer that it speaks of: followed from before the first paint on. */
import { create } from 'zustand'
import type { Explorer } from '../explorer/explorer.ts'
import type { View } from '../explorer/store.ts'
import { pageAddress } from './address.ts'
import { KNOWN, writeLasting, writeLink } from './codec.ts'
import { keepInStep, type Following } from './follow.ts'
import { hashMeant } from './pairs.ts'

/** What of the address last followed could not be shown as it has it. */
export const useLinkNotes = create<{ readonly notes: readonly string[] }>()(() => ({ notes: [] }))
export const dismissLinkNotes = (): void => useLinkNotes.setState({ notes: [] })

const TEXT_BOX = 'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea'

let following: Following | null = null

/** To be called once, before the first paint. */
export function followAddress({ store }: Explorer): void {
  const hash = hashMeant(location.search, location.hash, KNOWN)
  // What a query asked for must not come back once the reader has changed it.
  if (hash !== location.hash) pageAddress.change(hash, location.pathname)
  following = keepInStep(store, {
    address: pageAddress,
    typingIn: () => (document.activeElement?.matches(TEXT_BOX) ? document.activeElement : null),
    onNotes: notes => useLinkNotes.setState({ notes }),
  })
  addEventListener('hashchange', following.follow)
  addEventListener('focusout', following.endTyping)
}

/** Writes at once what the reader has changed, so that one comes back to it. */
export const settleAddress = (): void => following?.settle()

/** Where a link to another page of the site leads: to the same setting. An empty address would load the page anew. */
export const hashOfPage = ({ store }: Explorer, view: View): string => writeLink({ ...store.getState(), view }) || '#'

/** Goes to a page as a link would: the step can be taken back. */
export function goTo({ actions }: Explorer, view: View): void {
  actions.showView(view)
  settleAddress()
}

/** The whole address of what is shown, to be kept. */
export function lastingLink({ store }: Explorer): string {
  return location.href.replace(/#.*$/s, '') + writeLasting(store.getState())
}
