/** The bar at the foot: back, the ten chapters as ticks, the list of them, and onwards. */
import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp } from 'lucide-react'
import { useState, type MouseEvent } from 'react'
import { useWords } from '../../words/shelf.ts'
import css from './Bar.module.css'
import { ChapterList } from './ChapterList.tsx'
import { CHAPTERS, type Chapter } from './chapters.ts'
import { goByPress } from './scrolling.ts'
import { useStory } from './state.ts'
import type { StoryText } from './text.ts'
import { useWorldAddress } from './worldAddress.ts'

/** A plain press of the main button: everything else is left to the browser, as on any link. */
const isPlain = (event: { button: number; metaKey: boolean; ctrlKey: boolean; shiftKey: boolean; altKey: boolean }) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

const chapterAt = (number: number): Chapter | undefined => CHAPTERS.find(chapter => chapter === number)

export function Bar({ text }: { readonly text: StoryText }) {
  const words = useWords('storyFrame')
  const chapter = useStory(state => state.chapter)
  const progress = useStory(state => state.progress)
  const [listed, setListed] = useState(false)
  const onwards = useWorldAddress()
  const step = (to: Chapter) => ({
    href: `#${to}`,
    onClick: (event: MouseEvent) => {
      if (!isPlain(event)) return
      event.preventDefault()
      setListed(false)
      goByPress(to, event)
    },
  })
  const [before, next] = [chapterAt(chapter - 1), chapterAt(chapter + 1)]
  const { shown } = progress[chapter]
  const Chevron = listed ? ChevronDown : ChevronUp
  return (
    <nav className={css.bar} aria-label={words.chapters}>
      {listed && <ChapterList text={text} onGo={goByPress} onClose={() => setListed(false)} />}
      <div className={css.row}>
        <div className={css.side}>
          {before !== undefined && (
            <a className={css.step} rel="prev" aria-label={words.backTo(text[before].title)} {...step(before)}>
              <ChevronLeft size={18} strokeWidth={1.8} aria-hidden />
              <span className={css.name}>{text[before].title}</span>
              <span className={css.brief}>{words.back}</span>
            </a>
          )}
        </div>
        <button
          type="button"
          className={css.list}
          aria-expanded={listed}
          aria-label={words.list(chapter, CHAPTERS.length)}
          data-list
          onClick={() => setListed(!listed)}
        >
          <span className={css.ticks} aria-hidden>
            {CHAPTERS.map(one => (
              <i key={one} data-state={one === chapter ? 'here' : progress[one].shown ? 'read' : undefined} />
            ))}
          </span>
          <span className={css.all}>
            <span className={css.name}>{words.allChapters}</span>
            <span className={css.brief}>{words.briefly(chapter, CHAPTERS.length)}</span>
            <Chevron className={css.chevron} size={16} strokeWidth={1.8} aria-hidden />
          </span>
        </button>
        <div className={css.side}>
          {next !== undefined ? (
            <a
              className={css.step}
              rel="next"
              data-filled={shown || undefined}
              aria-label={words.nextIs(text[next].title)}
              {...step(next)}
            >
              <span className={css.name}>{words.nextIs(text[next].title)}</span>
              <span className={css.brief}>{words.next}</span>
              <ChevronRight size={18} strokeWidth={1.8} aria-hidden />
            </a>
          ) : (
            <a className={css.step} data-filled={shown || undefined} href={onwards}>
              <span className={css.name}>{words.nowTheExplorer}</span>
              <span className={css.brief}>{words.explorer}</span>
              <ChevronRight size={18} strokeWidth={1.8} aria-hidden />
            </a>
          )}
        </div>
      </div>
    </nav>
  )
}
