/**
 * The controls of the middle page: the levers side by side, a row of presets with the button of More at its end, and
 * More below.
 */
import { useId, useState } from 'react'
import { Levers } from './Levers.tsx'
import { More } from './MoreLater.tsx'
import { MoreToggle } from './MoreToggle.tsx'
import { Presets } from './Presets.tsx'
import css from './TabletControls.module.css'
import { WorkNote } from './WorkNote.tsx'

export function TabletControls() {
  const [open, setOpen] = useState(false)
  const moreId = useId()
  return (
    <div className={css.controls}>
      <Levers size="full" direction="row" />
      <div className={css.starts}>
        <Presets />
        <MoreToggle brief open={open} controls={moreId} onToggle={() => setOpen(!open)} />
      </div>
      <WorkNote />
      {open && (
        <div className={css.more}>
          <More id={moreId} />
        </div>
      )}
    </div>
  )
}
