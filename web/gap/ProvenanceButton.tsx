/** The button that opens where the number comes from. That part is loaded on the first press. */
import { Info } from 'lucide-react'
import { useState } from 'react'
import { useExplorer } from '../explorer/context.ts'
import { Dialog } from '../kit/Dialog.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { laterPart } from '../kit/laterPart.tsx'
import { useWords } from '../words/shelf.ts'

const Provenance = laterPart(() => import('./Provenance.tsx').then(module => module.Provenance))

export function ProvenanceButton() {
  const { origin } = useWords('besideGap')
  const draw = useExplorer(state => state.draw)
  const [open, setOpen] = useState(false)
  if (!draw) return null
  return (
    <>
      <IconButton name={origin} onClick={() => setOpen(true)}>
        <Info size={17} strokeWidth={1.8} aria-hidden />
      </IconButton>
      <Dialog title={origin} shape="card" open={open} onClose={() => setOpen(false)}>
        <Provenance draw={draw} />
      </Dialog>
    </>
  )
}
