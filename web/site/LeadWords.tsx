/**
 * What the lead says: a question, the way to the story, and the paper. The build writes it into the opening page;
 * elsewhere it is loaded when it is first shown. Its elements have no classes: Lead.module.css knows their places.
 */
import { ChevronRight, X } from 'lucide-react'
import { PAPER } from '../export/citations.ts'
import { storyIn, usePlace } from '../link/place.ts'
import { useLanguage, useWords } from '../words/shelf.ts'

export function LeadWords() {
  const { situation, question, read, source } = useWords('lead')
  const { dismiss } = useWords('link')
  const story = storyIn(useLanguage(), usePlace())
  return (
    <>
      <p>
        <span>{situation}</span> <strong>{question}</strong>
      </p>
      <div>
        <a href={story}>
          <span>{read}</span>
          <ChevronRight size={17} strokeWidth={2.2} aria-hidden />
        </a>
        <small>
          <span>{source.before}</span>
          <cite lang="en" title={PAPER.title}>
            {source.title}
          </cite>
          <span>{source.after}</span>
        </small>
      </div>
      <button type="button" aria-label={dismiss} title={dismiss}>
        <X size={18} strokeWidth={1.8} aria-hidden />
      </button>
    </>
  )
}
