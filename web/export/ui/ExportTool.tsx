/** The way to figures, data, citations and code: a tool in the header; what it opens is loaded when it is asked for. */
import { Download } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Dialog } from '../../kit/Dialog.tsx'
import { PartMissing } from '../../kit/PartMissing.tsx'
import { Tool, toolClass } from '../../kit/Tool.tsx'
import type { LoadExports } from '../pageExports.ts'

interface OpenProps {
  readonly open: boolean
  readonly onClose: () => void
}

function Missing(props: OpenProps) {
  return (
    <Dialog title="Export" shape="card" {...props}>
      <PartMissing />
    </Dialog>
  )
}

/** The dialog together with what the page hands over. */
const dialogOf = (load?: LoadExports) => lazy(async () => {
  try {
    const [{ default: ExportDialog }, page] = await Promise.all([import('./ExportDialog.tsx'), load?.()])
    return { default: (props: OpenProps) => <ExportDialog page={page ?? null} {...props} /> }
  } catch {
    return { default: Missing }
  }
})

export function ExportTool({ load }: { readonly load?: LoadExports }) {
  const [open, setOpen] = useState(false)
  // Once loaded it stays, so that it can close like any other dialog.
  const [ExportDialog, setDialog] = useState<ReturnType<typeof dialogOf> | null>(null)
  const show = () => {
    setDialog(ExportDialog ?? dialogOf(load))
    setOpen(true)
  }
  return (
    <>
      <button type="button" className={toolClass} title="Figures, data, citations and code" aria-haspopup="dialog" onClick={show}>
        <Tool icon={<Download size={17} strokeWidth={1.8} aria-hidden />} name="Export" />
      </button>
      {ExportDialog && <Suspense fallback={null}><ExportDialog open={open} onClose={() => setOpen(false)} /></Suspense>}
    </>
  )
}
