/**
 * What there was to see, chapter by chapter, with each chapter's figure afterwards: for paper, where it stands at the
 * end as in a book of puzzles, and for readers without script.
 */
import type { Draw } from '../../../src/experiment/results.ts'
import { useWords } from '../../words/shelf.ts'
import { CHAPTERS, type Chapter } from './chapters.ts'
import css from './AnswerSheets.module.css'
import { StillFigure } from './figures/StillFigure.tsx'
import { seenIn } from './seen.ts'
import type { ChapterText, StoryText } from './text.ts'

interface Props {
  readonly text: StoryText
  readonly world: Draw | null
}

export function AnswerSheets({ text, world }: Props) {
  const words = useWords('storyFrame')
  return (
    <section className={css.answers} aria-labelledby="answers">
      <h2 id="answers">{words.answers}</h2>
      {CHAPTERS.map(chapter => {
        const { title, reveal, keep } = text[chapter] as ChapterText<Chapter>
        return (
          <article key={chapter} className={css.answer}>
            <h3>
              <span>{words.place(chapter, CHAPTERS.length)}</span>
              <span>{title}</span>
            </h3>
            <div className={css.prose}>{reveal.text(seenIn(chapter, null, world) as never)}</div>
            {reveal.aside && <div className={css.prose}>{reveal.aside}</div>}
            <p className={css.keep}>{keep}</p>
            <StillFigure chapter={chapter} world={world} />
          </article>
        )
      })}
    </section>
  )
}
