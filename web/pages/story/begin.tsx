/** Starts the story in its own document: the page that the build has written is taken over, or made where none is. */
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client'
import type { Draw } from '../../../src/experiment/results.ts'
import { seats } from '../../explorer/engine/seats.ts'
import { createExplorer } from '../../explorer/explorer.ts'
import { Answering } from '../../kit/Answering.tsx'
import { STANDING } from '../../kit/stills.ts'
import { remember } from '../../kit/storage.ts'
import type { Language } from '../../words/languages.ts'
import type { Shelf } from '../../words/shelf.ts'
import { lastSetting } from '../../link/lastSetting.ts'
import { SCENES } from './chapters.ts'
import { StoryRoot } from './StoryRoot.tsx'
import { STORY_SUBJECTS } from './subjects.ts'
import type { StoryText } from './text.ts'

const TEXTS: Readonly<Record<Language, () => Promise<{ readonly story: StoryText }>>> = {
  en: () => import('./en/index.ts'),
  zh: () => import('./zh/index.ts'),
}

interface Surroundings {
  readonly shelf: Shelf
  readonly draw: Draw | null
  readonly page: HTMLElement
  /** The address of the site, from this document. */
  readonly root: string
  readonly options: RootOptions
}

export async function begin({ shelf, draw, page, root, options }: Surroundings): Promise<void> {
  // Who is here need not be led here again, whatever way they came.
  remember('lead', 'read')
  const { story } = await TEXTS[shelf.language]()
  // What the first picture needs is fetched before React takes over: otherwise it would show a gap meanwhile.
  await Promise.all(STORY_SUBJECTS.map(subject => shelf.fetch(subject)))
  const stage = createExplorer(seats, { draw, parameters: SCENES[1].before.parameters })
  const visitor = createExplorer(seats, lastSetting())
  const alone = new URLSearchParams(location.search).has('alone')
  const written = page.querySelector('[data-written]')
  const content = (
    <StrictMode>
      <StoryRoot
        {...{ shelf, stage, visitor, root, alone }}
        world={draw}
        text={story}
        stills={written && !alone ? STANDING : null}
      >
        <Answering />
      </StoryRoot>
    </StrictMode>
  )
  startTransition(() => {
    if (written && !alone) {
      hydrateRoot(written, content, {
        ...options,
        identifierPrefix: 'story',
        onRecoverableError: error => console.warn(error),
      })
    } else {
      page.replaceChildren()
      createRoot(page, options).render(content)
    }
  })
}
