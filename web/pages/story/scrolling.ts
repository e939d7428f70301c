/**
 * The step that scrolling has reached, and the way to a step. A chapter is entered when its heading has passed a line
 * of the window. While the page goes somewhere by itself, scrolling says nothing.
 */
import { useEffect, type RefObject } from 'react'
import { CHAPTERS, type Chapter } from './chapters.ts'
import { enter, useStory } from './state.ts'

/** The line, as a share of the window's height from the top. On a phone the figure covers the upper part. */
const LINE = { beside: 0.4, above: 0.56 }

/** Set while the page goes to a chapter by itself. */
let steering: ReturnType<typeof setTimeout> | undefined
/** A smooth scroll takes no longer than this, in ms; a browser that tells its end is believed earlier. */
const LONGEST = 1500

/** Enters the chapter that scrolling has reached. */
let look = () => {}

const steered = () => {
  clearTimeout(steering)
  steering = undefined
  look()
}

const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches

export function goToChapter(chapter: Chapter, smooth = true): void {
  clearTimeout(steering)
  steering = setTimeout(steered, LONGEST)
  addEventListener('scrollend', steered, { once: true })
  enter(chapter)
  document
    .getElementById(String(chapter))
    ?.scrollIntoView({ behavior: smooth && !reducedMotion() ? 'smooth' : 'instant', block: 'start' })
}

/** The same by a press of a key: the next Tab goes on from the chapter's title. */
export function goByKeyboard(chapter: Chapter): void {
  goToChapter(chapter)
  document.getElementById(`title-${chapter}`)?.focus({ preventScroll: true })
}

/** A press of a link by a key has no clicks to count. */
export const goByPress = (chapter: Chapter, { detail }: { readonly detail: number }): void =>
  detail === 0 ? goByKeyboard(chapter) : goToChapter(chapter)

export const chapterIn = (hash: string): Chapter | null => {
  const number = /^#(?:story\/)?(\d+)$/.exec(hash)?.[1]
  return CHAPTERS.find(chapter => String(chapter) === number) ?? null
}

/** Where the page stood when the reader last did something in a chapter; null once the reader has scrolled on. */
let attendedAt: number | null = null
/** Scrolling less than this, in pixels, is no scrolling on: an answer that unfolds moves the page, too. */
const FIDGET = 60

/** The reader has pressed or focused something in a chapter: it is the one in hand, wherever its heading is. */
export function attend(chapter: Chapter): void {
  attendedAt = scrollY
  enter(chapter)
}

/** The chapter whose heading has passed the line last. */
function chapterAt(sections: readonly HTMLElement[], line: number): Chapter {
  const passed = sections.findLast(section => section.getBoundingClientRect().top <= line) ?? sections[0]
  return Number(passed.dataset.chapter) as Chapter
}

/** What a reader does to move the page. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/** Keeps the page at a chapter while figures above it arrive and push it down, until the reader moves the page. */
function holdAt(chapter: Chapter, prose: HTMLElement): () => void {
  const observer = new ResizeObserver(() => goToChapter(chapter, false))
  const letGo = () => {
    observer.disconnect()
    for (const move of MOVES) removeEventListener(move, letGo, true)
  }
  observer.observe(prose)
  for (const move of MOVES) addEventListener(move, letGo, { capture: true, passive: true })
  return letGo
}

/** Lets scrolling enter chapters, and keeps the chapter in the address. */
export function useScrolling(prose: RefObject<HTMLElement | null>, beside: boolean): void {
  useEffect(() => {
    const sections = [...(prose.current?.querySelectorAll<HTMLElement>('[data-chapter]') ?? [])]
    if (sections.length < CHAPTERS.length) return
    const share = beside ? LINE.beside : LINE.above
    // The observer tells when a heading may have passed; where the headings are now decides, since it tells it late.
    look = () => {
      if (steering !== undefined) return
      if (attendedAt !== null && Math.abs(scrollY - attendedAt) < FIDGET) return
      attendedAt = null
      enter(chapterAt(sections, share * innerHeight))
    }
    const observer = new IntersectionObserver(() => look(), {
      rootMargin: `-${100 * share}% 0px -${99.9 - 100 * share}% 0px`,
    })
    for (const section of sections) observer.observe(section)
    // Where a scroll was too short to count, its end may still lie in another chapter.
    const scrolled = () => look()
    addEventListener('scrollend', scrolled)
    return () => {
      observer.disconnect()
      look = () => {}
      removeEventListener('scrollend', scrolled)
    }
  }, [prose, beside])
  useEffect(() => {
    const write = (chapter: Chapter) => {
      if (chapterIn(location.hash) === chapter || (chapter === 1 && location.hash === '')) return
      try {
        history.replaceState(null, '', `#${chapter}`)
      } catch {
        // Some browsers refuse many changes in a short time: the address then names an earlier chapter.
      }
    }
    let letGo = () => {}
    const follow = () => {
      const chapter = chapterIn(location.hash)
      if (!chapter || !prose.current) return
      goToChapter(chapter, false)
      letGo()
      letGo = holdAt(chapter, prose.current)
    }
    follow()
    addEventListener('hashchange', follow)
    const end = useStory.subscribe(({ chapter }) => write(chapter))
    return () => {
      end()
      letGo()
      removeEventListener('hashchange', follow)
    }
  }, [prose])
}
