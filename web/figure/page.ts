/**
 * A page that holds only a figure. It shows what its address asks for, and reports to the window that holds the page in
 * a frame.
 */
import type { ShippedRows } from '../../src/experiment/shipped.ts'
import { DEFAULTS } from '../../src/parameters/parameters.ts'
import type { Seats } from '../../src/worker/seats.ts'
import { sameDraw } from '../explorer/engine/sameDraw.ts'
import { createExplorer } from '../explorer/explorer.ts'
import { KNOWN, readLink } from '../link/codec.ts'
import { EMBED_KEYS, readEmbedOptions, unknown } from '../link/embedKeys.ts'
import { hashMeant } from '../link/pairs.ts'
import { languageOf, TAGS, type Language } from '../words/languages.ts'
import type { State, Store } from '../explorer/store.ts'
import type { DiagramComponent } from './Figure.tsx'
import { mountFigure } from './mount.tsx'
import { SHELVES } from './shelves.ts'
import { talk } from './talk.ts'

interface Surroundings {
  readonly seats: Seats
  /** The address of the whole explorer; null where it is not known. */
  readonly site: string | null
  /** Shows the picture that came with the page, where the address asks for exactly that picture. */
  readonly showOpening: (store: Store) => Promise<void>
  /** Loads the draws behind the opening curves, where they need not be computed. */
  readonly loadCurves?: () => Promise<readonly ShippedRows[]>
  /** Shows the drawings of the story; a page in a single file does not hold them. */
  readonly Diagram?: DiagramComponent
}

/** What the hash asks for. A srcdoc document has no address of its own; it has the hash in an attribute. */
function asked(diagrams: boolean) {
  const hash = hashMeant(location.search, location.hash || (document.documentElement.dataset.hash ?? ''), [
    ...KNOWN,
    ...Object.keys(EMBED_KEYS),
  ])
  const { notes: ofLink = [], ...linked } = readLink(hash) ?? {}
  const { options: inHash, notes } = readEmbedOptions(hash)
  // The query may name the language, as in an address of the whole page.
  const lang = languageOf(new URLSearchParams(location.search).get('lang') ?? '')
  const options = lang && !/[#&]lang=/.test(hash) ? { ...inHash, lang } : inHash
  const missing = !diagrams && options.figure !== 'explorer' ? [unknown('figure', options.figure)] : []
  // A figure shows no other page of the site.
  const state: Partial<State> = { ...linked, view: 'explore' }
  return { state, options, notes: [...ofLink, ...notes, ...missing] }
}

/** Sets the language of the document: the HTML was sent in English. */
function speak(language: Language): void {
  const root = document.documentElement
  if (root.lang === TAGS[language]) return
  root.lang = TAGS[language]
  const { title, name } = SHELVES[language].here.inFigure!
  document.title = title
  document.querySelector('main')?.setAttribute('aria-label', name)
  const heading = document.querySelector('h1')
  if (heading) heading.lang = TAGS.en
}

export async function openFigure({ seats, site, showOpening, loadCurves, Diagram }: Surroundings): Promise<void> {
  const page = document.getElementById('figure')!
  const root = document.documentElement
  let { state, options, notes } = asked(Diagram !== undefined)
  const explorer = createExplorer(seats, state)
  const apply = () => {
    speak(options.lang)
    if (options.theme === 'auto') delete root.dataset.theme
    else root.dataset.theme = options.theme
    return { options, site, notes }
  }
  const opening = sameDraw(explorer.store.getState().parameters, DEFAULTS)
  const props = apply()
  // The picture must be the first thing that is painted.
  if (opening) await showOpening(explorer.store)
  const figure = mountFigure(explorer, { element: page, shipped: opening ? loadCurves : undefined, Diagram }, props)
  talk(explorer, { figure: page, commands: () => options.commands })
  addEventListener('hashchange', () => {
    ;({ state, options, notes } = asked(Diagram !== undefined))
    explorer.store.setState(state)
    figure.update(apply())
  })
}
