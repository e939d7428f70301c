/** The pages of the site: the explorer, and those that are loaded when they are asked for. */
import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react'
import { useExplorer } from '../explorer/context.ts'
import { LinkNotes } from '../link/LinkNotes.tsx'
import type { View } from '../explorer/store.ts'
import { Answering } from '../kit/Answering.tsx'
import { Arrival } from './Arrival.tsx'
import { Explore } from '../pages/explore/Explore.tsx'
import { KeyboardHelpDialog } from '../site/KeyboardHelpButton.tsx'
import { Later } from '../kit/Later.tsx'
import { PageLoading, PageMissing } from '../site/PageLoading.tsx'
import { OrWithout } from '../kit/OrWithout.tsx'
import { useShortcuts } from '../site/useShortcuts.ts'
import { useWords } from '../words/shelf.ts'

interface Page {
  readonly Page: ComponentType
  /** The id of the page's main part. */
  readonly main: string
}

const Check = lazy(() => import('../pages/check/CheckPage.tsx').catch(() => ({ default: PageMissing })))
const Builder = lazy(() => import('../pages/embed/BuilderPage.tsx').catch(() => ({ default: PageMissing })))
/** Receives dropped files and prepares printing. Neither shows anything before it is needed. */
const Papers = lazy<ComponentType>(() => import('../export/ui/Papers.tsx').catch(() => ({ default: () => null })))
const PAGES: Readonly<Record<View, Page>> = {
  explore: { Page: Explore, main: 'explorer' },
  check: { Page: Check, main: 'check' },
  embed: { Page: Builder, main: 'embed' },
}

export function App() {
  useShortcuts()
  const view = useExplorer(state => state.view)
  const { Page, main } = PAGES[view]
  const { title, skip } = useWords('site').pages[view]
  const [opened] = useState(view)
  const [moved, setMoved] = useState(false)
  if (view !== opened && !moved) setMoved(true)
  useEffect(() => void (document.title = title), [title])
  return (
    <>
      {/* The address holds the reader's settings, so this jump within the page must not change it. */}
      <a
        className="skip"
        href={`#${main}`}
        onClick={event => {
          event.preventDefault()
          document.getElementById(main)?.focus()
        }}
      >
        {skip}
      </a>
      <LinkNotes />
      <Suspense fallback={<PageLoading />}>
        <Answering />
        {moved && <Arrival key={view} main={main} />}
        <OrWithout key={main} instead={<PageMissing />}>
          <Page />
        </OrWithout>
      </Suspense>
      <KeyboardHelpDialog />
      <Later>
        <OrWithout instead={null}>
          <Suspense>
            <Papers />
          </Suspense>
        </OrWithout>
      </Later>
    </>
  )
}
