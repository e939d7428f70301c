/** One chapter: its prose, then its question, and in place of the question what there was to see. */
import { useEffect, useRef, type ReactNode } from 'react'
import { useWords } from '../../words/shelf.ts'
import { CHAPTERS, type Chapter, type Guesses } from './chapters.ts'
import { GuessBlock, Legend } from './guess/GuessBlock.tsx'
import { attend } from './scrolling.ts'
import { seenIn } from './seen.ts'
import { justShown, useStory } from './state.ts'
import type { ChapterText } from './text.ts'
import { InHand } from './vocabulary.tsx'
import { useWorld } from './world.ts'
import css from './ChapterSection.module.css'

interface Props<N extends Chapter> {
  readonly chapter: N
  readonly text: ChapterText<N>
  readonly active: boolean
  /** A figure that stands below prose and question. */
  readonly below: ReactNode
  /** Whether such a figure is as wide as the page. */
  readonly broad: boolean
}

export function ChapterSection<N extends Chapter>({ chapter, text, active, below, broad }: Props<N>) {
  const words = useWords('storyFrame')
  const shown = useStory(state => state.progress[chapter as Chapter].shown)
  return (
    <section
      id={String(chapter)}
      className={css.chapter}
      data-chapter={chapter}
      data-below={below ? (broad ? 'broad' : 'narrow') : undefined}
      aria-labelledby={`title-${chapter}`}
      onPointerDownCapture={() => attend(chapter)}
      onFocusCapture={() => attend(chapter)}
    >
      <div className={css.lesson}>
        {chapter === 1 && (
          <p className={css.question}>
            <b>{words.question}</b> <span>{words.source}</span>
          </p>
        )}
        <p className={css.number}>{words.place(chapter, CHAPTERS.length)}</p>
        <h2 id={`title-${chapter}`} className={css.title} tabIndex={-1}>
          {text.title}
        </h2>
        <InHand value={active}>
          <div className={css.prose}>{text.prose}</div>
        </InHand>
      </div>
      {shown ? (
        <InHand value={active}>
          <Reveal chapter={chapter} text={text} />
        </InHand>
      ) : (
        <GuessBlock chapter={chapter} text={text} active={active} />
      )}
      {below && <div className={css.below}>{below}</div>}
    </section>
  )
}

function Reveal<N extends Chapter>({ chapter, text }: Pick<Props<N>, 'chapter' | 'text'>) {
  const words = useWords('storyFrame')
  const guess = useStory(state => state.progress[chapter as Chapter].guess)
  const world = useWorld()
  const legend = useRef<HTMLParagraphElement>(null)
  // The one place where the focus moves by itself: the button that was pressed is gone.
  useEffect(() => {
    if (justShown === chapter) legend.current?.focus({ preventScroll: true })
  }, [chapter])
  return (
    <div className={css.reveal}>
      <p ref={legend} className={css.legend} tabIndex={-1}>
        <Legend>{text.reveal.legend}</Legend>
      </p>
      <div className={css.answer} role="status">
        <div className={css.prose}>{text.reveal.text(seenIn(chapter, guess as Guesses[N] | null, world))}</div>
        {text.reveal.aside && <div className={css.aside}>{text.reveal.aside}</div>}
        <div className={css.keep}>
          <p className={css.label}>{words.toKeep}</p>
          <p className={css.kept}>{text.keep}</p>
        </div>
      </div>
    </div>
  )
}
