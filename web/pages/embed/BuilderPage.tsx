/** The page Embed: the reader chooses what a figure for a class or a post shows, and copies the code for it. */
import { lazy, Suspense, useState } from 'react'
import { useExplorer, useThisExplorer } from '../../explorer/context.ts'
import { settingInWords } from '../../export/figures/settingWords.ts'
import { readLink, writeLasting } from '../../link/codec.ts'
import { hashOfPage } from '../../link/page.ts'
import { CopyField } from '../../kit/CopyField.tsx'
import { Frame } from '../../site/Frame.tsx'
import { WithSymbols } from '../../terms/WithSymbols.tsx'
import { useWords } from '../../words/shelf.ts'
import css from './BuilderPage.module.css'
import { Choices } from './Choices.tsx'
import { useChosen } from './chosen.ts'
import { Guide } from './Guide.tsx'
import { Preview } from './Preview.tsx'
import { elementSnippet, figureAddress, frameSnippet, siteOf } from './snippets.ts'

const QrCode = lazy(() => import('./QrCode.tsx'))

/** The height in pixels to assume until the figure has reported its own. */
const USUAL_HEIGHT = 420

export default function BuilderPage() {
  const words = useWords('embed')
  const { figureForYou } = useWords('site')
  const named = { files: useWords('files'), parameters: useWords('parameters') }
  const explorer = useThisExplorer()
  const parameters = useExplorer(state => state.parameters)
  const hash = useExplorer(state => writeLasting({ ...state, view: 'explore' }))
  const chosen = useChosen()
  const [height, setHeight] = useState(USUAL_HEIGHT)
  const site = siteOf(location.href)
  const address = figureAddress(site, hash, chosen.options)
  const takeOver = (now: string) => {
    const { notes: _notes, view: _view, ...linked } = readLink(now)!
    explorer.store.setState(linked)
  }
  return (
    <Frame id="embed">
      <header className={css.head}>
        <h2 className={css.title}>{figureForYou}</h2>
        <p className={css.lead}>
          {words.lead(
            text => (
              <a href={hashOfPage(explorer, 'explore')}>{text}</a>
            ),
            <WithSymbols text={settingInWords(parameters, named)} />,
          )}
        </p>
      </header>
      <div className={css.columns}>
        <section className={css.choices} aria-label={words.choices}>
          <Choices />
        </section>
        <section className={css.preview} aria-label={words.preview}>
          <Preview {...chosen} site={site} hash={hash} height={height} onHeight={setHeight} onHash={takeOver} />
        </section>
        <section className={css.take} aria-label={words.take}>
          <div className={css.link}>
            <CopyField name={words.link} text={address} rows={3} />
            <Suspense fallback={<div className={css.awaited} />}>
              <QrCode text={address} />
            </Suspense>
          </div>
          <CopyField
            name={words.frame}
            text={frameSnippet(site, address, parameters, chosen, height)}
            rows={chosen.follows ? 8 : 5}
          />
          <CopyField name={words.element} text={elementSnippet(site, parameters, chosen)} rows={4} />
        </section>
      </div>
      <Guide site={site} />
    </Frame>
  )
}
