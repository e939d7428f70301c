/** The key of the plane, which is also how its layers are switched: in the order in which the experiment happens. */
import { useExplorer } from '../../context.ts'
import { useFollowing } from '../../page/useFollowing.ts'
import { Later } from '../../page/Later.tsx'
import { LAYERS } from '../../store.ts'
import { Definitions } from '../../words/later.ts'
import styles from './key.module.css'
import { LayerSwitch } from './LayerSwitch.tsx'
import { usePlaneDraw } from '../usePlaneDraw.ts'

export function Key() {
  const dragging = useExplorer(state => state.dragging)
  const draw = useFollowing(usePlaneDraw(), dragging)
  return (
    <div className={styles.key} role="group" aria-label="Layers of the picture">
      {draw && LAYERS.map(layer => <LayerSwitch key={layer} layer={layer} draw={draw} />)}
      <Later><div className="said"><Definitions /></div></Later>
    </div>
  )
}
