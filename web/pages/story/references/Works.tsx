/** The paper, its code and its neighbours, as a list that can be read without the map, and without script. */
import { ChevronRight } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { version } from '../../../../package.json'
import { PAPER, PAPER_BIBTEX, toolBibtex } from '../../../export/citations.ts'
import { CopyField } from '../../../kit/CopyField.tsx'
import { Later } from '../../../kit/Later.tsx'
import { usePlace } from '../../../link/place.ts'
import { useLanguage, useWords } from '../../../words/shelf.ts'
import { MapSlot } from './MapSlot.tsx'
import { WORKS, entryId, namedByArXiv, onArXiv, type CitedWork, type CitingWork } from './works.ts'
import css from './Works.module.css'

const { paper, entries, cited, citing } = WORKS

export function Works() {
  const words = useWords('references')
  const language = useLanguage()
  const list = useRef<HTMLDetailsElement>(null)
  const open = (id: string) => {
    if (list.current) list.current.open = true
    const entry = document.getElementById(entryId(id))
    entry?.scrollIntoView({ block: 'center' })
    entry?.focus({ preventScroll: true })
  }
  // A link to an entry opens the list.
  useEffect(() => {
    const id = /^#work-(.+)/.exec(location.hash)?.[1]
    if (id) open(id)
  }, [])
  const authors = language === 'zh' ? paper.chineseAuthors : PAPER.authors.map(names => names.join(' '))
  return (
    <section id="references" className={css.references} aria-labelledby="references-title">
      <h2 id="references-title" className={css.title}>
        {words.heading}
      </h2>
      <div className={css.own}>
        <div>
          <h3 className={css.heading}>{words.paper}</h3>
          <Entry id="paper" title={PAPER.title}>
            <By text={words.by(words.authors(authors, false), PAPER.year)} venue={PAPER.venue} />
            <ArXiv number={PAPER.arXiv} />
          </Entry>
          <h3 className={css.heading}>{words.code}</h3>
          <p className={css.link}>
            <Elsewhere to={paper.code} />
          </p>
          <p className={css.by}>{words.codeNote}</p>
        </div>
        <div className={css.bibtex}>
          <h3 className={css.heading}>{words.cite}</h3>
          <CopyField name={words.paperBibtex} text={PAPER_BIBTEX} rows={7} />
          <Later>
            <ToolBibtex />
          </Later>
        </div>
      </div>
      <MapSlot onOpen={open} />
      <details ref={list} className={css.list}>
        <summary className={css.summary}>
          <ChevronRight size={16} aria-hidden className={css.chevron} />
          <h3 className={css.heading}>{words.cited(cited.length)}</h3>
        </summary>
        <p className={css.by}>{words.twice(entries)}</p>
        <ul className={css.works}>
          {cited.map(work => (
            <li key={work.id}>
              <Cited work={work} />
            </li>
          ))}
        </ul>
      </details>
      <h3 className={css.heading}>{words.citing(citing.length)}</h3>
      <ul>
        {citing.map(({ id, title }: CitingWork) => (
          <li key={id}>
            <Entry id={id} title={title} />
          </li>
        ))}
      </ul>
      <p className={css.by}>{words.citingNote}</p>
    </section>
  )
}

interface EntryProps {
  readonly id: string
  readonly title: string
  readonly children?: ReactNode
}

/** It can be linked, and take the focus when it is opened from the map. */
const Entry = ({ id, title, children }: EntryProps) => (
  <div id={entryId(id)} className={css.entry} tabIndex={-1}>
    <p className={css.name} lang="en">
      {title}
    </p>
    {children}
  </div>
)

function Cited({ work }: { readonly work: CitedWork }) {
  const words = useWords('references')
  return (
    <Entry id={work.id} title={work.title}>
      <By text={words.by(words.authors(work.authors, work.more === true), work.year)} venue={work.venue} />
      <p className={css.by}>{words.inPaper(work.sections)}</p>
      {work.arXiv && <ArXiv number={work.arXiv} />}
      {work.url && (
        <p className={css.link}>
          <Elsewhere to={work.url} />
        </p>
      )}
    </Entry>
  )
}

const By = ({ text, venue }: { readonly text: string; readonly venue?: string }) => (
  <p className={css.by}>
    <span>{text}</span>
    {venue && (
      <span lang="en" className={css.venue}>
        {venue}
      </span>
    )}
  </p>
)

const ArXiv = ({ number }: { readonly number: string }) => (
  <p className={css.link}>
    <a href={onArXiv(number)} rel="noreferrer">
      {namedByArXiv(number)}
    </a>
  </p>
)

/** A link that shows where it leads. */
const Elsewhere = ({ to }: { readonly to: string }) => (
  <a href={to} rel="noreferrer">
    {to.replace('https://', '')}
  </a>
)

/** It names the address of this site, which the build does not know. */
function ToolBibtex() {
  const words = useWords('references')
  const { root } = usePlace()
  const [address] = useState(() =>
    location.protocol.startsWith('http') ? new URL(root || '.', location.href).href : null,
  )
  return <CopyField name={words.toolBibtex} text={toolBibtex(version, address)} rows={7} />
}
