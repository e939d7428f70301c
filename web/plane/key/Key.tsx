/** The key of the plane, which is also how its layers are switched: in the order in which the experiment happens. */
import { LAYERS, useExplorer } from '../../store.ts'
import styles from './key.module.css'
import { LayerSwitch } from './LayerSwitch.tsx'

export function Key() {
  const draw = useExplorer(state => state.draw)
  return (
    <div className={styles.key} role="group" aria-label="Layers of the picture">
      {draw && LAYERS.map(layer => <LayerSwitch key={layer} layer={layer} draw={draw} />)}
    </div>
  )
}
