/** The end of the story: the reader's guesses beside what it was, four more questions, and a challenge. */
import { useState, type ReactNode } from 'react'
import { DEFAULTS } from '../../../src/parameters/parameters.ts'
import { buttonClass } from '../../kit/Button.tsx'
import { storeWith } from '../../explorer/store.ts'
import { writeLink } from '../../link/codec.ts'
import { usePlace } from '../../link/place.ts'
import { WithSymbols } from '../../terms/WithSymbols.tsx'
import { useLanguage, useWords } from '../../words/shelf.ts'
import { CHAPTERS, type Asking, type Chapter } from './chapters.ts'
import css from './Ending.module.css'
import { ASKED } from './numbers.ts'
import { seenIn } from './seen.ts'
import { isWhole, useStory, type Progress } from './state.ts'
import type { ChapterText, StoryText } from './text.ts'
import { useWorld } from './world.ts'
import { useWorldAddress } from './worldAddress.ts'

export function Ending({ text }: { readonly text: StoryText }) {
  const words = useWords('ending')
  const onwards = useWorldAddress()
  return (
    <div className={css.ending}>
      <section className={css.half} aria-labelledby="guesses">
        <div className={css.head}>
          <h2 id="guesses" className={css.title}>
            {words.guesses}
          </h2>
          <p className={css.remark}>{words.unscored}</p>
        </div>
        <Guesses text={text} />
      </section>
      <div className={css.half}>
        <section aria-labelledby="more">
          <h2 id="more" className={css.title}>
            {words.more}
          </h2>
          <Questions />
        </section>
        <Challenge />
        <p>
          <a className={css.onwards} href={onwards}>
            {words.onwards}
          </a>
        </p>
      </div>
    </div>
  )
}

function Guesses({ text }: { readonly text: StoryText }) {
  const words = useWords('ending')
  const progress = useStory(state => state.progress)
  return (
    <table className={css.guesses}>
      <thead>
        <tr>
          <th scope="col">
            <span className="said">{words.chapter}</span>
          </th>
          <th scope="col">{words.said}</th>
          <th scope="col">{words.was}</th>
        </tr>
      </thead>
      <tbody>
        {CHAPTERS.map(chapter => (
          <Row
            key={chapter}
            chapter={chapter}
            text={text[chapter] as ChapterText<Chapter>}
            progress={progress[chapter]}
          />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly chapter: Chapter
  readonly text: ChapterText<Chapter>
  readonly progress: Progress
}

/** What it was is said only where the reader has been shown it. */
function Row({ chapter, text, progress: { guess, shown } }: RowProps) {
  const words = useWords('ending')
  const world = useWorld()
  const whole = isWhole(chapter, guess)
  const said = (): string => {
    if (!whole) return words.none
    const { options } = text.guess
    if (options) return (options as Readonly<Record<string, string>>)[guess as Progress<Asking>['guess'] & string]
    return (text.outcome.said as unknown as (seen: unknown) => string)(seenIn(chapter, guess, world))
  }
  return (
    <tr>
      <th scope="row">
        <a href={`#${chapter}`}>
          <span className={css.number}>{chapter}</span>
          <span>{text.title}</span>
        </a>
      </th>
      <td data-none={!whole || undefined}>{said()}</td>
      <td data-none={!shown || undefined}>
        {shown ? <WithSymbols text={text.outcome.was} /> : <span>{words.unseen}</span>}
      </td>
    </tr>
  )
}

function Questions() {
  const { questions, answers } = useWords('ending')
  const { hurts, stops, more } = ASKED
  return (
    <ol className={css.questions}>
      <Question question={questions.hurts(hurts)} answer={answers.hurts(hurts, hurts.n, hurts.many)} />
      <Question question={questions.stops(stops)} answer={answers.stops(stops.balance, stops.gap)} />
      <Question question={questions.more(more)} answer={answers.more(more.from, more.to)} />
      <Question question={questions.twice} answer={answers.twice} />
    </ol>
  )
}

/** The answer is not in the page before it is asked for. */
function Question({ question, answer }: { readonly question: string; readonly answer: string }) {
  const words = useWords('ending')
  const [shown, setShown] = useState(false)
  return (
    <li className={css.question}>
      <p>
        <WithSymbols text={question} />
      </p>
      {!shown && (
        <button type="button" className={css.answer} onClick={() => setShown(true)}>
          {words.answer}
        </button>
      )}
      <div role="status" className={css.told}>
        {shown && <WithSymbols text={answer} />}
      </div>
    </li>
  )
}

function Challenge(): ReactNode {
  const words = useWords('ending')
  const { root } = usePlace()
  const language = useLanguage()
  const { L } = ASKED.challenge
  const hash = writeLink({ ...storeWith().getState(), parameters: { ...DEFAULTS, L }, tab: 'J', view: 'explore' })
  return (
    <section className={css.challenge} aria-labelledby="challenge">
      <div>
        <h2 id="challenge" className={css.title}>
          {words.challenge}
        </h2>
        <p>
          <WithSymbols text={words.find(L)} />
        </p>
      </div>
      <a className={buttonClass('outlined')} href={`${root}?lang=${language}${hash}`}>
        {words.take}
      </a>
    </section>
  )
}
