/** On a narrow page, the seed, the presets and the rest of the parameters as a sheet over the picture. */
import { Dialog } from '../kit/Dialog.tsx'
import { useWords } from '../words/shelf.ts'
import { More } from './MoreLater.tsx'
import css from './MoreSheet.module.css'
import { ResetMore } from './MoreToggle.tsx'
import { Presets } from './Presets.tsx'
import { WorkNote } from './WorkNote.tsx'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
}

export function MoreSheet({ open, onClose }: Props) {
  const words = useWords('controls')
  return (
    <Dialog title={words.moreHeading} shape="sheet" open={open} onClose={onClose}>
      <div className={css.sheet}>
        <Presets />
        <WorkNote />
        <More />
        <ResetMore />
      </div>
    </Dialog>
  )
}
