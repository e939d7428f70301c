/** All chapters, on a sheet above the bar: what each leaves to keep is there once it was read, never before. */
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useWords } from '../../words/shelf.ts'
import css from './ChapterList.module.css'
import { CHAPTERS, type Chapter } from './chapters.ts'
import { useStory } from './state.ts'
import type { StoryText } from './text.ts'

/** What is left to read, in minutes: the whole story takes twelve. */
const MINUTES = 12

interface Props {
  readonly text: StoryText
  readonly onGo: (chapter: Chapter, press: { readonly detail: number }) => void
  readonly onClose: () => void
}

export function ChapterList({ text, onGo, onClose }: Props) {
  const words = useWords('storyFrame')
  const here = useStory(state => state.chapter)
  const progress = useStory(state => state.progress)
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    sheet.current?.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true })
    // Not modal: the page goes on, and a press anywhere else closes the list. Its button closes it by itself.
    const beside = ({ target }: PointerEvent) => {
      if (target instanceof Element && !sheet.current?.contains(target) && !target.closest('[data-list]')) onClose()
    }
    const escape = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return
      onClose()
      document.querySelector<HTMLElement>('[data-list]')?.focus()
    }
    addEventListener('pointerdown', beside)
    addEventListener('keydown', escape)
    return () => {
      removeEventListener('pointerdown', beside)
      removeEventListener('keydown', escape)
    }
  }, [onClose])
  const read = CHAPTERS.filter(chapter => progress[chapter].shown).length
  const arrows = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!by) return
    const rows = [...event.currentTarget.querySelectorAll('a')]
    const now = rows.indexOf(document.activeElement as HTMLAnchorElement)
    rows[(now + by + rows.length) % rows.length]?.focus()
    event.preventDefault()
  }
  return (
    <div ref={sheet} className={css.sheet} role="region" aria-label={words.allChapters} onKeyDown={arrows}>
      <div className={css.head}>
        <h2>{words.allChapters}</h2>
        <p>
          {words.toGo(
            read,
            read === CHAPTERS.length ? 0 : Math.max(1, Math.round(MINUTES * (1 - read / CHAPTERS.length))),
          )}
        </p>
      </div>
      <ol>
        {CHAPTERS.map(chapter => (
          <li key={chapter}>
            <a
              className={css.row}
              href={`#${chapter}`}
              aria-current={chapter === here ? 'step' : undefined}
              onClick={event => {
                event.preventDefault()
                onClose()
                onGo(chapter, event)
              }}
            >
              <span className={css.number}>{chapter}</span>
              <span className={css.title}>{text[chapter].title}</span>
              {(chapter === here || progress[chapter].shown) && (
                <span className={css.kept}>{chapter === here ? words.youAreHere : text[chapter].keep}</span>
              )}
            </a>
          </li>
        ))}
      </ol>
    </div>
  )
}
