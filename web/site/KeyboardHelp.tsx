/** The help on keys, loaded when the reader first opens it. */
import { usePlace } from '../link/place.ts'
import { useWords } from '../words/shelf.ts'
import css from './KeyboardHelp.module.css'
import { SHORTCUTS } from './shortcuts.ts'
import { enableShortcuts, useKeyboard } from './useShortcuts.ts'

/** Keys that the browser or the focused control handles itself. */
const IN_PLACE = [
  { shown: 'Tab', name: 'next' },
  { shown: '← →', name: 'slider' },
  { shown: '↑ ↓', name: 'box' },
  { shown: '← → Enter', name: 'components' },
  { shown: '+ − 0', name: 'zoom' },
  { shown: '?', name: 'help' },
] as const

/** The keys of the story. */
const IN_STORY = [
  { shown: 'J K', name: 'steps' },
  { shown: '← → Enter Del', name: 'rings' },
  { shown: '← → ↑ ↓', name: 'line' },
  { shown: 'Tab', name: 'next' },
  { shown: '?', name: 'help' },
] as const

export function KeyboardHelp() {
  const words = useWords('keyboard')
  const { page } = usePlace()
  const enabled = useKeyboard(state => state.enabled)
  return (
    <>
      <dl className={css.keys} data-enabled={enabled}>
        {(page === 'story' ? IN_STORY : [...SHORTCUTS, ...IN_PLACE]).map(({ shown, name }) => (
          <div key={shown} className={css.row}>
            <dt>
              <kbd className={css.key}>{shown}</kbd>
            </dt>
            <dd>{words.meanings[name]}</dd>
          </div>
        ))}
      </dl>
      <label className={css.switch}>
        <input type="checkbox" checked={enabled} onChange={event => enableShortcuts(event.target.checked)} />
        <span>{words.enabled}</span>
      </label>
    </>
  )
}
