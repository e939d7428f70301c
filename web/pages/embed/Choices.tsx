/** The questions to the teacher: what the class sees, what it may change, and how the figure fits the page. */
import { useId } from 'react'
import { CONTROLS, PARTS, THEMES, type Control } from '../../link/embedKeys.ts'
import { Symbol } from '../../terms/Symbol.tsx'
import { LANGUAGES, NAMES, TAGS } from '../../words/languages.ts'
import { useWords } from '../../words/shelf.ts'
import { canBeTouched, choose, chooseOption, useChosen, withWord } from './chosen.ts'
import css from './Choices.module.css'
import { OneOf, Question, Tick } from '../../kit/fields.tsx'
import { WIDTHS } from './snippets.ts'

const LANGUAGE_OPTIONS = LANGUAGES.map(value => ({ value, label: NAMES[value], lang: TAGS[value] }))

function ControlName({ control }: { readonly control: Control }) {
  const { measure, resample } = useWords('embed')
  const { named } = useWords('parameters')
  if (control === 'measure') return measure
  if (control === 'resample') return resample
  return (
    <>
      <Symbol name={control} /> <span>{named[control].label}</span>
    </>
  )
}

export function Choices() {
  const words = useWords('embed')
  const { options, width, follows } = useChosen()
  const { show, controls, static: still } = options
  const id = useId()
  return (
    <form className={css.choices} aria-label={words.form} onSubmit={event => event.preventDefault()}>
      <Question legend={words.see}>
        {PARTS.map(part => (
          <Tick
            key={part}
            checked={show.includes(part) && !(still && part === 'curve')}
            // The last part cannot be removed.
            disabled={(still && part === 'curve') || (show.length === 1 && show.includes(part))}
            onChange={wanted => chooseOption({ show: withWord(show, part, wanted) })}
          >
            {words.parts[part]}
          </Tick>
        ))}
      </Question>
      <Question legend={words.touch}>
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
        <Tick
          checked={still}
          onChange={wanted =>
            chooseOption({
              static: wanted,
              ...(wanted && show.every(part => part === 'curve') ? { show: ['plane'] } : {}),
            })
          }
        >
          {words.nothing}
        </Tick>
      </Question>
      <Question legend={words.theme}>
        <OneOf
          name={`${id}theme`}
          options={THEMES.map(value => ({ value, label: words.themes[value] }))}
          chosen={options.theme}
          onChoose={theme => chooseOption({ theme })}
        />
      </Question>
      <Question legend={words.width}>
        <OneOf
          name={`${id}width`}
          options={WIDTHS.map(value => ({ value, label: value === 'full' ? words.full : String(value) }))}
          chosen={width}
          onChoose={width => choose({ width })}
        />
        <Tick checked={follows} onChange={follows => choose({ follows })}>
          {words.follows}
        </Tick>
      </Question>
      <Question legend={words.language}>
        <OneOf
          name={`${id}lang`}
          options={LANGUAGE_OPTIONS}
          chosen={options.lang}
          onChoose={lang => chooseOption({ lang })}
        />
      </Question>
      <Question legend={words.programmers}>
        <Tick checked={options.commands} onChange={commands => chooseOption({ commands })}>
          {words.commands}
        </Tick>
      </Question>
    </form>
  )
}
