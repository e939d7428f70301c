/** Chips that set the experiment up to make a point. */
import { useActions, useExplorer } from '../explorer/context.ts'
import css from './Presets.module.css'
import { PRESETS } from '../../src/presets.ts'
import { isChosen, presetParameters } from './presets.ts'

export function Presets() {
  const { setParameters } = useActions()
  const parameters = useExplorer(state => state.parameters)
  return (
    <div className={css.presets} role="group" aria-label="Start from">
      <span className={css.heading} aria-hidden="true">Start from</span>
      <ul className={css.chips}>
        {PRESETS.map(preset => (
          <li key={preset.name}>
            <button
              type="button"
              className={css.chip}
              title={preset.meaning}
              aria-pressed={isChosen(preset, parameters)}
              onClick={() => setParameters(presetParameters(preset, parameters))}
            >
              {/* The weight changes when chosen; its place is kept by the heavier word, unseen. */}
              <span data-word={preset.name}>{preset.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
