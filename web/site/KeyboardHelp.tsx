/** What the keys do: loaded when it is first asked for. */
import css from './KeyboardHelp.module.css'
import { SHORTCUTS } from './shortcuts.ts'
import { enableShortcuts, useKeyboard } from './useShortcuts.ts'

/** Keys that the browser or a focused control answers itself. */
const IN_PLACE = [
  { shown: 'Tab', meaning: 'Go to the next control' },
  { shown: '← →', meaning: 'On a slider: one component less, one more' },
  { shown: '↑ ↓', meaning: 'In a number box: one step; ten with Shift' },
  { shown: '← → Enter', meaning: 'Among the components on the plane: name the next one; keep it lit' },
  { shown: '+ − 0', meaning: 'On the plane: closer, further, all of it' },
  { shown: '?', meaning: 'This help' },
]

export function KeyboardHelp() {
  const enabled = useKeyboard(state => state.enabled)
  return (
    <>
      <dl className={css.keys} data-enabled={enabled}>
        {[...SHORTCUTS, ...IN_PLACE].map(({ shown, meaning }) => (
          <div key={shown} className={css.row}>
            <dt><kbd className={css.key}>{shown}</kbd></dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label className={css.switch}>
        <input type="checkbox" checked={enabled} onChange={event => enableShortcuts(event.target.checked)} />
        Answer to single letters and digits
      </label>
    </>
  )
}
