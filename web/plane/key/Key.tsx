/** The key of the plane, which also switches its layers. Its order is the order of the experiment. */
import { useAfterPicture } from '../../explorer/context.ts'
import { Later } from '../../kit/Later.tsx'
import { LAYERS } from '../../explorer/store.ts'
import { Definitions } from '../../terms/later.ts'
import styles from './key.module.css'
import { LayerSwitch } from './LayerSwitch.tsx'
import { planeDraw } from '../usePlaneDraw.ts'
import { useWords } from '../../words/shelf.ts'

export function Key() {
  const words = useWords('plane')
  const draw = useAfterPicture(planeDraw)
  return (
    <div className={styles.key} role="group" aria-label={words.layers}>
      {draw && LAYERS.map(layer => <LayerSwitch key={layer} layer={layer} draw={draw} />)}
      <Later>
        <div className="said">
          <Definitions />
        </div>
      </Later>
    </div>
  )
}
