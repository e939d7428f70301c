/** What the teacher is asked: what the class sees, what it may touch, and how the figure fits the page. */
import { useId } from 'react'
import { PARAMETERS } from '../../../src/parameters.ts'
import { CONTROLS, LANGUAGES, PARTS, THEMES, type Control, type Language, type Part } from '../../link/embedKeys.ts'
import { Symbol } from '../../terms/Symbol.tsx'
import { canBeTouched, choose, chooseOption, useChosen, withWord } from './choices.ts'
import css from './Choices.module.css'
import { OneOf, Question, Tick } from '../../kit/fields.tsx'
import { WIDTHS } from './snippets.ts'

const PART_NAMES: Readonly<Record<Part, string>> = {
  plane: 'the plane',
  levers: 'the three levers',
  gap: 'the gap, in words and as a number',
  curve: 'the curve',
}
const THEME_NAMES = { auto: 'as their system', light: 'light', dark: 'dark' } as const
const WIDTH_OPTIONS = WIDTHS.map(value => ({ value, label: value === 'full' ? 'all there is' : String(value) }))
const LANGUAGE_CODES = Object.keys(LANGUAGES) as Language[]

function ControlName({ control }: { readonly control: Control }) {
  if (control === 'measure') return 'the measure'
  if (control === 'resample') return 'Resample'
  return <><Symbol name={control} /> <span>{PARAMETERS[control].label}</span></>
}

export function Choices() {
  const { options, width, follows } = useChosen()
  const { show, controls, static: still } = options
  const id = useId()
  return (
    <form className={css.choices} aria-label="What the figure is to be" onSubmit={event => event.preventDefault()}>
      <Question legend="They see">
        {PARTS.map(part => (
          <Tick
            key={part}
            checked={show.includes(part) && !(still && part === 'curve')}
            // Something has to be left.
            disabled={(still && part === 'curve') || (show.length === 1 && show.includes(part))}
            onChange={wanted => chooseOption({ show: withWord(show, part, wanted) })}
          >
            {PART_NAMES[part]}
          </Tick>
        ))}
      </Question>
      <Question legend="They may touch">
        {CONTROLS.map(control => (
          <Tick
            key={control}
            checked={controls.includes(control) && canBeTouched(control, options)}
            disabled={!canBeTouched(control, options)}
            onChange={wanted => chooseOption({ controls: withWord(controls, control, wanted) })}
          >
            <ControlName control={control} />
          </Tick>
        ))}
        <Tick checked={still} onChange={wanted => chooseOption({ static: wanted, ...(wanted && show.every(part => part === 'curve') ? { show: ['plane'] } : {}) })}>
          nothing: a still picture, without the curve
        </Tick>
      </Question>
      <Question legend="Theme">
        <OneOf
          name={`${id}theme`}
          options={THEMES.map(value => ({ value, label: THEME_NAMES[value] }))}
          chosen={options.theme}
          onChoose={theme => chooseOption({ theme })}
        />
      </Question>
      <Question legend="Width, in pixels">
        <OneOf name={`${id}width`} options={WIDTH_OPTIONS} chosen={width} onChoose={width => choose({ width })} />
        <Tick checked={follows} onChange={follows => choose({ follows })}>let the frame’s height follow the figure’s, by a short script</Tick>
      </Question>
      <Question legend="Language">
        <OneOf
          name={`${id}lang`}
          options={LANGUAGE_CODES.map(value => ({ value, label: LANGUAGES[value] }))}
          chosen={options.lang}
          onChoose={lang => chooseOption({ lang })}
        />
      </Question>
      <Question legend="For programmers">
        <Tick checked={options.commands} onChange={commands => chooseOption({ commands })}>the page may steer the figure by messages</Tick>
      </Question>
    </form>
  )
}
