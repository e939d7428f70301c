/**
 * The controls of the narrow page, within reach of a thumb: three rows, and buttons that are folded away while the
 * reader reads on.
 */
import { useEffect, useState } from 'react'
import { ChevronRight } from 'lucide-react'
import { LEVERS, type Lever as LeverKey } from '../../src/parameters/parameters.ts'
import { ROLE_OF } from '../../src/experiment/roles.ts'
import { useShort } from '../kit/useLayout.ts'
import { Symbol } from '../terms/Symbol.tsx'
import { useWords } from '../words/shelf.ts'
import { Actions } from './Actions.tsx'
import css from './Dock.module.css'
import { Lever } from './Lever.tsx'
import { Levers } from './Levers.tsx'
import { MoreSheet } from './MoreSheet.tsx'
import { Welcome } from './Welcome.tsx'

interface Props {
  /** Whether the page has been scrolled on to the curve. */
  readonly readingOn: boolean
}

export function Dock({ readingOn }: Props) {
  const short = useShort()
  const words = useWords('controls')
  const [buttons, setButtons] = useState(true)
  const [more, setMore] = useState(false)
  // Scrolling down to the curve hides the buttons, and scrolling back shows them. In between, the reader's own choice
  // holds.
  useEffect(() => setButtons(!readingOn), [readingOn])
  const moreButton = (
    <button type="button" className={css.more} aria-haspopup="dialog" onClick={() => setMore(true)}>
      <span>{words.more}</span>
      <ChevronRight size={16} aria-hidden />
    </button>
  )
  return (
    <section className={css.dock} aria-label={words.controls} data-short={short || undefined}>
      {short ? (
        <OneLever>{moreButton}</OneLever>
      ) : (
        <>
          <button
            type="button"
            className={css.grabber}
            aria-expanded={buttons}
            aria-label={buttons ? words.fold : words.unfold}
            onClick={() => setButtons(!buttons)}
          />
          <Welcome />
          <Levers size="dock" direction="column" />
          {buttons && (
            <div className={css.buttons}>
              <Actions />
              {moreButton}
            </div>
          )}
        </>
      )}
      <MoreSheet open={more} onClose={() => setMore(false)} />
    </section>
  )
}

/** On a low screen: one lever at a time, chosen by its symbol. */
function OneLever({ children }: { readonly children: React.ReactNode }) {
  const words = useWords('controls')
  const { named } = useWords('parameters')
  const [chosen, setChosen] = useState<LeverKey>('J')
  return (
    <div className={css.one}>
      <div className={css.tabs} role="radiogroup" aria-label={words.lever}>
        {LEVERS.map(lever => (
          <label key={lever} className={css.tab} data-role={ROLE_OF[lever]}>
            <input
              type="radio"
              className="said"
              name="lever"
              aria-label={`${lever} ${named[lever].label}`}
              checked={lever === chosen}
              onChange={() => setChosen(lever)}
            />
            <Symbol name={lever} />
          </label>
        ))}
      </div>
      <div className={css.lever}>
        <Lever lever={chosen} size="bare" />
      </div>
      <Actions />
      {children}
    </div>
  )
}
