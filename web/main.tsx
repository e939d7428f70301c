/** The entry of the page. */
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import './kit/fonts/fonts.css'
import './kit/fonts/chinese.css'
import './kit/tokens.css'
import './kit/base.css'
import './kit/chinese.css'
import './kit/patterns.css'
import './kit/opening.css'
import { sameDraw } from './explorer/engine/sameDraw.ts'
import { DEFAULTS } from '../src/parameters/parameters.ts'
import { sliderLatency } from './explorer/engine/latency.ts'
import { loadOpeningDraw } from './explorer/engine/opening.ts'
import { seats } from './explorer/engine/seats.ts'
import { createExplorer } from './explorer/explorer.ts'
import { followAddress } from './link/page.ts'
import { workOffline } from './kit/offline/register.ts'
import { calm } from './kit/calm.ts'
import { Root } from './app/Root.tsx'
import { STANDING } from './kit/stills.ts'
import { readyToTakeOver, writtenPage } from './kit/takeOver.ts'
import { languageOf, SOURCE } from './words/languages.ts'
import { loadShelf } from './words/loadShelf.ts'
import { WordsMissing } from './words/shelf.ts'
import { followTheme } from './site/theme.ts'

const ROOT = {
  /** Words that could not be loaded, as when the page is being left, are no fault: a note stands in their place. */
  onCaughtError(error: unknown) {
    if (!(error instanceof WordsMissing)) console.error(error)
  },
}

/**
 * In a function, not at the top of the module. The function waits for a file of words, and that file imports code from
 * this script's own file: at the top, each would wait for the other.
 */
async function begin(): Promise<void> {
  followTheme()
  // A script in index.html has chosen the language before the first paint.
  const language = languageOf(document.documentElement.lang) ?? SOURCE
  // The page begins with the draw, so that the picture is the first thing painted.
  const { root } = document.documentElement.dataset
  const [draw, shelf] = await Promise.all([loadOpeningDraw(root), loadShelf(language)])
  if (root) {
    // The story has documents of its own, which say where the site's root is.
    const { begin } = await import('./pages/story/begin.tsx')
    await begin({ shelf, draw, page: document.getElementById('page')!, root, options: ROOT })
    return workOffline(root)
  }
  const explorer = createExplorer(seats, { draw }, sliderLatency())
  followAddress(explorer, language)
  const opening = sameDraw(explorer.store.getState().parameters, DEFAULTS)
  if (!opening) explorer.store.setState({ draw: null })
  const page = document.getElementById('page')!
  const written = draw && writtenPage(page)
  // Rendered in slices, so that a slow phone can scroll and react meanwhile.
  startTransition(() => {
    if (written) {
      readyToTakeOver(page, written)
      // Something, for example a translator, may have changed the page before this script. Then React only makes the
      // page anew.
      const onRecoverableError = (error: unknown) => console.warn(error)
      hydrateRoot(written.place, <Root shelf={shelf} explorer={explorer} layout={written.layout} stills={STANDING} />, {
        ...ROOT,
        identifierPrefix: written.layout,
        onRecoverableError,
      })
    } else {
      page.replaceChildren()
      createRoot(page, ROOT).render(<Root shelf={shelf} explorer={explorer} />)
    }
  })
  // The shipped draws belong to the curves through the default setting. Without them the engine computes its own.
  const shipped = opening
    ? import('./explorer/engine/shipped.ts').then(({ loadShipped }) => loadShipped('explore')).catch(() => [])
    : undefined
  explorer.engine.start({ shipped, calm: calm() })
  workOffline()
}

void begin().catch((error: unknown) => {
  // Without its script the written page works as plain HTML: early.js stops keeping presses.
  dispatchEvent(new Event('answering'))
  throw error
})
