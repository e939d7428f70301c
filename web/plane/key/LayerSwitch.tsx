/** One layer of the plane: a checkbox, what it looks like, its name and a line of meaning. */
import type { Draw } from '../../../src/experiment/results.ts'
import { useActions, useExplorer } from '../../explorer/context.ts'
import { type Layer, LAYERS } from '../../explorer/store.ts'
import { WithSymbols } from '../../terms/WithSymbols.tsx'
import { idOf } from '../../terms/idOf.ts'
import { LINE_INK } from '../ink.ts'
import { shownLayers } from '../layers.ts'
import styles from './key.module.css'
import { meaningOf } from './meaning.ts'
import { Swatch } from './Swatch.tsx'
import { useWords } from '../../words/shelf.ts'

function Ring({ layer }: { readonly layer: Layer }) {
  const ink = layer === 'anchorFit' ? LINE_INK.anchorFit : LINE_INK.syntheticFit
  return (
    <svg className={styles.ring} width={9} height={9} aria-hidden="true">
      <circle cx={4.5} cy={4.5} r={3.4} fill="none" stroke={ink} strokeWidth={1.6} />
    </svg>
  )
}

interface LayerSwitchProps {
  readonly layer: Layer
  readonly draw: Draw
  readonly roomy?: boolean
}

export function LayerSwitch({ layer, draw, roomy = false }: LayerSwitchProps) {
  const words = useWords('plane')
  const names = useWords('picture').layerTitles
  const { explain, toggleLayer, jumpReplay } = useActions()
  const layers = useExplorer(state => state.layers)
  const replay = useExplorer(state => state.replay)
  const shown = shownLayers(layers, replay)[layer]
  const { text, ring } = meaningOf(layer, draw, words, roomy)
  // During a replay a switch jumps to the step of its layer.
  const choose = replay === null ? toggleLayer : jumpReplay
  // A roomy row shows the definition already, so pointing need not ask for it.
  const ask = (word: Layer | null) => roomy || explain(word)
  const step = replay !== null && LAYERS[replay] === layer
  return (
    <label
      className={styles.item}
      data-shown={shown}
      aria-current={step ? 'step' : undefined}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && ask(layer)}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && ask(null)}
    >
      <input
        type="checkbox"
        className={styles.box}
        checked={shown}
        aria-describedby={idOf(layer)}
        onChange={() => {
          choose(layer)
          ask(layer)
        }}
        onFocus={() => ask(layer)}
        onBlur={() => ask(null)}
      />
      <Swatch layer={layer} />
      <span className={styles.words}>
        <span className={styles.name}>{names[layer]}</span>
        <span className={styles.meaning}>
          {ring && <Ring layer={layer} />}
          <span>
            <WithSymbols text={text} />
          </span>
        </span>
      </span>
    </label>
  )
}
