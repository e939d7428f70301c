/** All layers on a sheet at the foot of a phone, one row each. */
import { Dialog } from '../../kit/Dialog.tsx'
import { LAYERS } from '../../explorer/store.ts'
import { idOf } from '../../terms/idOf.ts'
import { Definition } from '../../terms/later.ts'
import { LayerSwitch } from './LayerSwitch.tsx'
import styles from './key.module.css'
import { usePlaneDraw } from '../usePlaneDraw.ts'
import { useWords } from '../../words/shelf.ts'

export function LayersSheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const words = useWords('plane')
  const draw = usePlaneDraw()
  return (
    <Dialog title={words.sheet} subtitle={words.sheetOrder} shape="sheet" open={open} onClose={onClose}>
      <div className={styles.rows}>
        {draw &&
          LAYERS.map(layer => (
            <div key={layer} className={styles.row}>
              <LayerSwitch layer={layer} draw={draw} roomy />
              <p id={idOf(layer)}>
                <Definition of={layer} />
              </p>
            </div>
          ))}
      </div>
    </Dialog>
  )
}
