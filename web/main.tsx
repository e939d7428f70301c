/** Where the page starts. */
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
import { followTheme } from './site/theme.ts'

/** Not at the top of the module: the words that it waits for are in a file that takes pieces of this one. */
async function begin(): Promise<void> {
  followTheme()
  // The first thing painted is the picture.
  // index.html has chosen it, before anything was painted.
  const language = languageOf(document.documentElement.lang) ?? SOURCE
  const [draw, shelf] = await Promise.all([loadOpeningDraw(), loadShelf(language)])
  const explorer = createExplorer(seats, { draw }, sliderLatency())
  followAddress(explorer, language)
  const opening = sameDraw(explorer.store.getState().parameters, DEFAULTS)
  if (!opening) explorer.store.setState({ draw: null })
  const page = document.getElementById('page')!
  const written = draw && writtenPage(page)
  // In slices, so that a slow phone can scroll and answer meanwhile.
  startTransition(() => {
    if (written) {
      readyToTakeOver(page, written)
      // What was at the page before us, as a translator may be, costs no more than that the page is made anew.
      const onRecoverableError = (error: unknown) => console.warn(error)
      hydrateRoot(written.place, <Root shelf={shelf} explorer={explorer} layout={written.layout} stills={STANDING} />, {
        identifierPrefix: written.layout,
        onRecoverableError,
      })
    } else {
      page.replaceChildren()
      createRoot(page).render(<Root shelf={shelf} explorer={explorer} />)
    }
  })
  // The shipped draws are of the curves through the default setting; without them the engine makes its own.
  const shipped = opening
    ? import('./explorer/engine/shipped.ts').then(({ loadShipped }) => loadShipped('explore')).catch(() => [])
    : undefined
  explorer.engine.start({ shipped, calm: calm() })
  workOffline()
}

void begin().catch((error: unknown) => {
  // Without its script the written page is the browser's.
  dispatchEvent(new Event('answering'))
  throw error
})
