/** The header's button for figures, data, citations and code. The dialog is loaded on the first press. */
import { Download } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Dialog } from '../../kit/Dialog.tsx'
import { OrWithout } from '../../kit/OrWithout.tsx'
import { PartMissing } from '../../kit/PartMissing.tsx'
import { Tool, toolClass } from '../../kit/Tool.tsx'
import { useShelf, useWords, type Shelf } from '../../words/shelf.ts'
import type { LoadExports } from '../pageExports.ts'

interface OpenProps {
  readonly open: boolean
  readonly onClose: () => void
}

function Missing(props: OpenProps) {
  const words = useWords('exportTool')
  return (
    <Dialog title={words.name} shape="card" {...props}>
      <PartMissing />
    </Dialog>
  )
}

const SUBJECTS = ['exports', 'files', 'runs'] as const

/** Loads the dialog, its words, and what the page gives to the export. */
const dialogOf = (shelf: Shelf, load?: LoadExports) =>
  lazy(async () => {
    try {
      const words = SUBJECTS.map(shelf.fetch)
      const [{ default: ExportDialog }, page] = await Promise.all([import('./ExportDialog.tsx'), load?.(), ...words])
      return { default: (props: OpenProps) => <ExportDialog page={page ?? null} {...props} /> }
    } catch {
      return { default: Missing }
    }
  })

export function ExportTool({ load }: { readonly load?: LoadExports }) {
  const words = useWords('exportTool')
  const shelf = useShelf()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  // The loaded dialog stays mounted, so that it can close like any other dialog.
  const [ExportDialog, setDialog] = useState<ReturnType<typeof dialogOf> | null>(null)
  const show = () => {
    setDialog(ExportDialog ?? dialogOf(shelf, load))
    setOpen(true)
  }
  return (
    <>
      <button type="button" className={toolClass} title={words.help} aria-haspopup="dialog" onClick={show}>
        <Tool icon={<Download size={17} strokeWidth={1.8} aria-hidden />} name={words.name} />
      </button>
      {ExportDialog && (
        <OrWithout instead={<Missing open={open} onClose={close} />}>
          <Suspense fallback={null}>
            <ExportDialog open={open} onClose={close} />
          </Suspense>
        </OrWithout>
      )}
    </>
  )
}
