/** Chips that choose a setting which makes a point. */
import { useActions, useExplorer } from '../explorer/context.ts'
import { useWords } from '../words/shelf.ts'
import css from './Presets.module.css'
import { PRESETS } from '../../src/parameters/presets.ts'
import { isChosen, presetParameters } from './applyPreset.ts'

export function Presets() {
  const { setParameters } = useActions()
  const words = useWords('presets')
  const parameters = useExplorer(state => state.parameters)
  return (
    <div className={css.presets} role="group" aria-label={words.startFrom}>
      <span className={css.heading} aria-hidden="true">
        {words.startFrom}
      </span>
      <ul className={css.chips}>
        {PRESETS.map(preset => (
          <li key={preset.id}>
            <button
              type="button"
              className={css.chip}
              title={words.of[preset.id].meaning}
              aria-pressed={isChosen(preset, parameters)}
              onClick={() => setParameters(presetParameters(preset, parameters))}
            >
              {/* The word becomes bold when chosen. An invisible bold word keeps its width. */}
              <span data-word={words.of[preset.id].name}>{words.of[preset.id].name}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
