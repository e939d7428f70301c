/** Connects the page's one address to its explorer, from before the first paint. */
import { create } from 'zustand'
import type { Explorer } from '../explorer/explorer.ts'
import type { View } from '../explorer/store.ts'
import { SOURCE, type Language } from '../words/languages.ts'
import type { Saying } from '../words/shelf.ts'
import { pageAddress } from './address.ts'
import { KNOWN, writeLasting, writeLink } from './codec.ts'
import { keepInStep, type Following } from './follow.ts'
import { keepSetting } from './lastSetting.ts'
import { hashMeant } from './pairs.ts'

/** Notes on what the page could not show as the last address asked for it. */
export const useLinkNotes = create<{ readonly notes: readonly Saying[] }>()(() => ({ notes: [] }))
export const dismissLinkNotes = (): void => useLinkNotes.setState({ notes: [] })

const TEXT_BOX = 'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea'

let following: Following | null = null
let keep = (): void => {}

/**
 * To be called once, before the first paint.
 * @param language of the page; written into the address if it is not the source language, so that a shared address
 * opens in the same language
 */
export function followAddress({ store }: Explorer, language: Language): void {
  // The query is read as it stands: programs that mangle links glue the setting to what stands before it.
  const meant = hashMeant(location.search, location.hash, KNOWN)
  const isOfQuery = meant !== location.hash
  const named = isOfQuery ? location.search.includes('lang=') : new URLSearchParams(location.search).has('lang')
  const inLanguage = named || language !== SOURCE ? `lang=${language}` : ''
  // A setting that the query asked for moves into the hash: it must not come back once the reader has changed it. Other
  // keys of a query, as of visit counters, stay.
  if (isOfQuery) pageAddress.change(meant, location.pathname + (inLanguage && `?${inLanguage}`))
  else if (inLanguage && !named) {
    pageAddress.change(meant, `${location.pathname}${location.search || '?'}${location.search && '&'}${inLanguage}`)
  }
  following = keepInStep(store, {
    address: pageAddress,
    typingIn: () => (document.activeElement?.matches(TEXT_BOX) ? document.activeElement : null),
    onNotes: notes => useLinkNotes.setState({ notes }),
  })
  addEventListener('hashchange', following.follow)
  addEventListener('focusout', following.endTyping)
  keep = () => keepSetting(store.getState())
  addEventListener('pagehide', keep)
}

/**
 * Writes the reader's changes into the address at once, so that "back" leads to them. Keeps them for the next document,
 * too: Firefox loses what is kept while a page is being left.
 */
export function settleAddress(): void {
  following?.settle()
  keep()
}

/**
 * The address of another page of the site at the same setting. It is never empty, because an empty address would load
 * the page again.
 */
export const hashOfPage = ({ store }: Explorer, view: View): string => writeLink({ ...store.getState(), view }) || '#'

/** Makes the present entry of the history say its language, so that the way back leads to the same page. */
export const keepLanguage = (language: Language): void =>
  pageAddress.change(location.hash, `${location.pathname}?lang=${language}`)

/** The same state in another language. */
export const addressIn = ({ store }: Explorer, language: Language): string =>
  `?lang=${language}${writeLink(store.getState())}`

/** Goes to a page as a link does: "back" returns. */
export function goTo({ actions }: Explorer, view: View): void {
  actions.showView(view)
  settleAddress()
}

/** The full address of the present state, for the reader to keep. */
export function lastingLink({ store }: Explorer): string {
  return location.href.replace(/#.*$/s, '') + writeLasting(store.getState())
}
