/** All layers on a sheet at the foot of a phone, one row each. */
import { Dialog } from '../../page/Dialog.tsx'
import { LAYERS, useExplorer } from '../../store.ts'
import { LayerSwitch } from './LayerSwitch.tsx'
import styles from './key.module.css'

const SUBTITLE = 'In the order in which the experiment happens.'

export function LayersSheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const draw = useExplorer(state => state.draw)
  return (
    <Dialog title="Layers" subtitle={SUBTITLE} shape="sheet" open={open} onClose={onClose}>
      <div className={styles.rows}>
        {draw && LAYERS.map(layer => <LayerSwitch key={layer} layer={layer} draw={draw} roomy />)}
      </div>
    </Dialog>
  )
}
