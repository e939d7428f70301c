/** The controls of the wide page: a column that never needs to scroll, because opening More closes the other parts. */
import { useId, useState } from 'react'
import { Actions } from './Actions.tsx'
import { Levers } from './Levers.tsx'
import { More } from './MoreLater.tsx'
import { MoreToggle } from './MoreToggle.tsx'
import { Presets } from './Presets.tsx'
import css from './Rail.module.css'
import { Seed } from './Seed.tsx'
import { WorkNote } from './WorkNote.tsx'

export function Rail() {
  const [open, setOpen] = useState(false)
  const moreId = useId()
  return (
    <div className={css.rail} data-open={open}>
      <Levers size={open ? 'row' : 'full'} direction="column" />
      <div className={css.actions}>
        <Actions />
      </div>
      {!open && <Seed />}
      <WorkNote />
      {!open && <Presets />}
      <div className={css.more}>
        <MoreToggle open={open} controls={moreId} onToggle={() => setOpen(!open)} />
        {open && <More id={moreId} dense />}
      </div>
    </div>
  )
}
