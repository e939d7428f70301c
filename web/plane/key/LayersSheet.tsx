/** All layers on a sheet at the foot of a phone, one row each. */
import { Suspense } from 'react'
import { LAYERS } from '../../explorer/store.ts'
import { Dialog } from '../../kit/Dialog.tsx'
import { OrWithout } from '../../kit/OrWithout.tsx'
import { idOf } from '../../terms/idOf.ts'
import { WithSymbols } from '../../terms/WithSymbols.tsx'
import { useWords } from '../../words/shelf.ts'
import type { Subjects } from '../../words/subjects.ts'
import { usePlaneDraw } from '../usePlaneDraw.ts'
import styles from './key.module.css'
import { LayerSwitch } from './LayerSwitch.tsx'

function Rows({ definitions }: { readonly definitions?: Subjects['definitions'] }) {
  const draw = usePlaneDraw()
  return (
    <div className={styles.rows}>
      {draw &&
        LAYERS.map(layer => (
          <div key={layer} className={styles.row}>
            <LayerSwitch layer={layer} draw={draw} roomy />
            <p id={idOf(layer)}>{definitions && <WithSymbols text={definitions[layer]} />}</p>
          </div>
        ))}
    </div>
  )
}

const DefinedRows = () => <Rows definitions={useWords('definitions')} />

export function LayersSheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const words = useWords('plane')
  return (
    <Dialog title={words.sheet} subtitle={words.sheetOrder} shape="sheet" open={open} onClose={onClose}>
      {/* The rows come with their definitions: what came later would move them away from under a finger. */}
      <OrWithout instead={<Rows />}>
        <Suspense fallback={null}>
          <DefinedRows />
        </Suspense>
      </OrWithout>
    </Dialog>
  )
}
