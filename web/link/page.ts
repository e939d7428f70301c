/** The one address of the page, and the explorer that it speaks of: followed from before the first paint on. */
import { create } from 'zustand'
import type { Explorer } from '../explorer/explorer.ts'
import type { View } from '../explorer/store.ts'
import { SOURCE, type Language } from '../words/languages.ts'
import type { Saying } from '../words/shelf.ts'
import { pageAddress } from './address.ts'
import { KNOWN, writeLasting, writeLink } from './codec.ts'
import { keepInStep, type Following } from './follow.ts'
import { hashMeant } from './pairs.ts'

/** What of the address last followed could not be shown as it has it. */
export const useLinkNotes = create<{ readonly notes: readonly Saying[] }>()(() => ({ notes: [] }))
export const dismissLinkNotes = (): void => useLinkNotes.setState({ notes: [] })

const TEXT_BOX = 'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea'

let following: Following | null = null

/**
 * To be called once, before the first paint.
 * @param language which the page speaks: an address that is handed on says so, where it is not the source of all words
 */
export function followAddress({ store }: Explorer, language: Language): void {
  const query = new URLSearchParams(location.search)
  const asked = query.has('lang')
  query.delete('lang')
  const hash = hashMeant(`?${query}`, location.hash, KNOWN)
  // What a query asked for must not come back once the reader has changed it.
  const rest = hash === location.hash ? query : new URLSearchParams()
  if (asked || language !== SOURCE) rest.set('lang', language)
  const path = location.pathname + ([...rest].length > 0 ? `?${rest}` : '')
  if (hash !== location.hash || path !== location.pathname + location.search) pageAddress.change(hash, path)
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

/** The same state in another language. */
export const addressIn = ({ store }: Explorer, language: Language): string =>
  `?lang=${language}${writeLink(store.getState())}`

/** Goes to a page as a link would: the step can be taken back. */
export function goTo({ actions }: Explorer, view: View): void {
  actions.showView(view)
  settleAddress()
}

/** The whole address of what is shown, to be kept. */
export function lastingLink({ store }: Explorer): string {
  return location.href.replace(/#.*$/s, '') + writeLasting(store.getState())
}
