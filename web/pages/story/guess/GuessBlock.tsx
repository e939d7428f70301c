/** The question of a chapter: the guess is never needed, and the answer is nowhere before the reader asks for it. */
import { useId, type ReactNode } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { WithSymbols } from '../../../terms/WithSymbols.tsx'
import { useWords } from '../../../words/shelf.ts'
import { LINE_ENDS, OPTIONS, RINGS, type Asking, type Chapter } from '../chapters.ts'
import { guess, isWhole, show, useStory } from '../state.ts'
import type { ChapterText } from '../text.ts'
import css from './GuessBlock.module.css'
import { Sketch } from './sketches.tsx'

interface Props<N extends Chapter> {
  readonly chapter: N
  readonly text: ChapterText<N>
  /** Controls of other chapters can be pressed, but the Tab key passes over them. */
  readonly active: boolean
}

/** A rule with words in it. */
export const Legend = ({ children }: { readonly children: ReactNode }) => <span className={css.rule}>{children}</span>

export function GuessBlock<N extends Chapter>({ chapter, text, active }: Props<N>) {
  const words = useWords('storyFrame')
  const made = useStory(state => state.progress[chapter as Chapter].guess)
  const whole = isWhole(chapter, made)
  const id = useId()
  const tabIndex = active ? undefined : -1
  const { options } = text.guess
  return (
    <div className={css.block} role="group" aria-labelledby={`${id}legend`} aria-describedby={`${id}ask`}>
      <p id={`${id}legend`} className={css.legend}>
        <Legend>{text.guess.legend}</Legend>
      </p>
      <div id={`${id}ask`} className={css.ask}>
        {text.guess.ask}
      </div>
      {options && <Options chapter={chapter as Asking} options={options} tabIndex={tabIndex} />}
      <div className={css.row}>
        <Button kind="filled" disabled={!whole} tabIndex={tabIndex} onClick={() => show(chapter)}>
          {text.guess.show}
        </Button>
        <Making chapter={chapter} tabIndex={tabIndex} />
        {!whole && (
          <button type="button" className={css.plain} tabIndex={tabIndex} onClick={() => show(chapter)}>
            {words.withoutGuess}
          </button>
        )}
      </div>
    </div>
  )
}

interface OptionsProps {
  readonly chapter: Asking
  readonly options: Readonly<Record<string, string>>
  readonly tabIndex: number | undefined
}

function Options({ chapter, options, tabIndex }: OptionsProps) {
  const made = useStory(state => state.progress[chapter].guess)
  return (
    <div className={css.options} role="radiogroup" data-many={OPTIONS[chapter].length > 3 || undefined}>
      {OPTIONS[chapter].map(option => (
        <label key={option} className={css.option}>
          <input
            type="radio"
            name={`guess ${chapter}`}
            checked={made === option}
            tabIndex={tabIndex}
            onChange={() => guess<Chapter>(chapter, option)}
          />
          <Sketch chapter={chapter} option={option} />
          <span>
            <WithSymbols text={options[option]} />
          </span>
        </label>
      ))}
    </div>
  )
}

/** How far the guess has come, beside the button. */
function Making({ chapter, tabIndex }: { readonly chapter: Chapter; readonly tabIndex: number | undefined }) {
  const words = useWords('storyFrame')
  const made = useStory(state => state.progress[chapter].guess)
  const line = chapter in LINE_ENDS
  const whole = isWhole(chapter, made)
  const text =
    chapter === 1
      ? words.placed((made as readonly unknown[] | null)?.length ?? 0, RINGS)
      : line
        ? whole
          ? words.lineStays
          : words.drawIt
        : made
          ? words.guessStays
          : null
  return (
    <>
      {line && made && made.length > 0 && (
        <button type="button" className={css.plain} tabIndex={tabIndex} onClick={() => guess(chapter, null)}>
          {words.startAgain}
        </button>
      )}
      {text && (
        <span className={css.making} role="status">
          {text}
        </span>
      )}
    </>
  )
}
