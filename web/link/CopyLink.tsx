/** Copies a link to the present state: the setting, the draw, and how the reader looks at it. */
import { Check, Link } from 'lucide-react'
import { useState } from 'react'
import { useThisExplorer } from '../explorer/context.ts'
import { Dialog } from '../kit/Dialog.tsx'
import { laterPart } from '../kit/laterPart.tsx'
import { Tool, toolClass } from '../kit/Tool.tsx'
import { useCopy } from '../kit/useCopy.ts'
import { useWords } from '../words/shelf.ts'
import { lastingLink } from './page.ts'
import { usePlace } from './place.ts'

/** Loaded only when needed: few browsers need it. */
const CopyField = laterPart(() => import('../kit/CopyField.tsx').then(module => module.CopyField))

export function CopyLink() {
  const words = useWords('link')
  const kit = useWords('kit')
  const explorer = useThisExplorer()
  const { page } = usePlace()
  // The address of the story is that of its chapter already.
  const link = () => (page ? location.href : lastingLink(explorer))
  const { copied, copy } = useCopy(link)
  // If the page may not copy, the link is shown for the reader to copy by hand.
  const [byHand, setByHand] = useState(false)
  const done = copied === 'copied' ? kit.copied : null
  return (
    <>
      <button
        type="button"
        className={toolClass}
        title={words.help}
        onClick={() => void copy().then(now => setByHand(now === 'selected'))}
      >
        <Tool
          icon={done ? <Check size={17} aria-hidden /> : <Link size={17} strokeWidth={1.8} aria-hidden />}
          name={words.copy}
          done={done}
        />
      </button>
      <span className="said" role="status">
        {done}
      </span>
      <Dialog title={words.title} shape="card" open={byHand} onClose={() => setByHand(false)}>
        {byHand && <CopyField name={words.name} text={link()} rows={3} />}
      </Dialog>
    </>
  )
}
