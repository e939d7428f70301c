/** The end of the sentence “How the gap changes with …”: one tab a role. Arrows move along and choose. */
import { useRef, type KeyboardEvent } from 'react'
import { ROLE_OF } from '../../../src/experiment/roles.ts'
import { LEVERS, type Lever } from '../../../src/parameters/parameters.ts'
import { useActions } from '../../explorer/context.ts'
import { Symbol } from '../../terms/Symbol.tsx'
import { useWords } from '../../words/shelf.ts'
import css from './CurveTabs.module.css'

interface Props {
  readonly chosen: Lever
  readonly labelledBy: string
  /** Ids of the tabs and of the panel they rule, derived from one. */
  readonly id: string
  /** The symbols alone are shown. */
  readonly brief?: boolean
}

export const tabId = (id: string, lever: Lever): string => `${id}${lever}`
export const panelId = (id: string): string => `${id}panel`

const STEPS: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: index => (index + 1) % LEVERS.length,
  ArrowLeft: index => (index + LEVERS.length - 1) % LEVERS.length,
  Home: () => 0,
  End: () => LEVERS.length - 1,
}

export function CurveTabs({ chosen, labelledBy, id, brief = false }: Props) {
  const { chooseTab } = useActions()
  const { named } = useWords('parameters')
  const tabs = useRef<(HTMLButtonElement | null)[]>([])
  function move(event: KeyboardEvent, index: number): void {
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    chooseTab(LEVERS[step(index)])
    tabs.current[step(index)]?.focus()
  }
  return (
    <div role="tablist" aria-labelledby={labelledBy} className={css.tabs}>
      {LEVERS.map((lever, index) => (
        <button
          key={lever}
          ref={tab => void (tabs.current[index] = tab)}
          type="button"
          role="tab"
          id={tabId(id, lever)}
          className={css.tab}
          data-role={ROLE_OF[lever]}
          aria-selected={lever === chosen}
          aria-controls={panelId(id)}
          tabIndex={lever === chosen ? 0 : -1}
          onClick={() => chooseTab(lever)}
          onKeyDown={event => move(event, index)}
        >
          <span className={css.symbol}>
            <Symbol name={lever} live />
          </span>
          <span className={brief ? 'said' : css.name}>{named[lever].label}</span>
        </button>
      ))}
    </div>
  )
}
