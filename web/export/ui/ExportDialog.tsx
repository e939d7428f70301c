/** What can be taken along, in the order of how often it is asked for; every file that is saved is told. */
import { lazy, Suspense, useState } from 'react'
import { useExplorer } from '../../explorer/context.ts'
import { Dialog } from '../../kit/Dialog.tsx'
import { CiteAndCompute } from './CiteAndCompute.tsx'
import { ExploreData } from './ExploreData.tsx'
import css from './Export.module.css'
import type { OpenProps } from './ExportTool.tsx'
import { Figures } from './Figures.tsx'
import { RunFile } from './RunFile.tsx'

const CheckData = lazy(() => import('./CheckData.tsx'))

/** Tells what was saved, or why it was not. */
export type Tell = (words: string) => void

export default function ExportDialog({ open, onClose }: OpenProps) {
  const check = useExplorer(state => state.view === 'check')
  const ready = useExplorer(state => state.draw !== null)
  const [told, tell] = useState('')
  const close = () => {
    tell('')
    onClose()
  }
  return (
    <Dialog title="Export" shape="card" open={open} onClose={close}>
      <div className={css.sections}>
        <Figures tell={tell} onPrint={close} />
        {check ? <Suspense fallback={null}><CheckData tell={tell} /></Suspense> : ready && <ExploreData tell={tell} />}
        {ready && <RunFile tell={tell} onOpened={close} />}
        {ready && <CiteAndCompute tell={tell} />}
      </div>
      <p className={css.told} role="status">{told}</p>
    </Dialog>
  )
}
