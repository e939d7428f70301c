/** Everything that the reader can save, most wanted first. A message confirms every saved file. */
import { useState } from 'react'
import { useExplorer } from '../../explorer/context.ts'
import { Dialog } from '../../kit/Dialog.tsx'
import { useWords } from '../../words/shelf.ts'
import { CiteAndCompute } from './CiteAndCompute.tsx'
import { ExploreData } from './ExploreData.tsx'
import css from './Export.module.css'
import type { PageExports } from '../pageExports.ts'
import { Figures } from './Figures.tsx'
import { RunFile } from './RunFile.tsx'

interface Props {
  /** What the page gives to the export; null for the explorer itself. */
  readonly page: PageExports | null
  readonly open: boolean
  readonly onClose: () => void
}

export default function ExportDialog({ page, open, onClose }: Props) {
  const words = useWords('exportTool')
  const ready = useExplorer(state => state.draw !== null)
  const [told, tell] = useState('')
  const close = () => {
    tell('')
    onClose()
  }
  return (
    <Dialog title={words.name} shape="card" open={open} onClose={close}>
      <div className={css.sections}>
        <Figures page={page} tell={tell} onPrint={close} />
        {page ? <page.Data tell={tell} /> : ready && <ExploreData tell={tell} />}
        {ready && <RunFile tell={tell} onOpened={close} />}
        {ready && <CiteAndCompute tell={tell} />}
      </div>
      <p className={css.told} role="status">
        {told}
      </p>
    </Dialog>
  )
}
