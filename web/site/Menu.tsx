/** Pages and tools where a phone's header has no room for them: on a sheet, one row each. */
import { Menu as Bars } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Dialog } from '../kit/Dialog.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import css from './Menu.module.css'

interface Props {
  readonly pages: ReactNode
  readonly tools: ReactNode
}

export function Menu({ pages, tools }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <IconButton name="Menu" onClick={() => setOpen(true)}><Bars size={20} strokeWidth={1.8} aria-hidden /></IconButton>
      <Dialog title="Menu" shape="sheet" open={open} onClose={() => setOpen(false)}>
        {/* Whoever follows a link has done with the menu. */}
        <div className={css.rows} onClick={event => event.target instanceof Element && event.target.closest('a') && setOpen(false)}>
          <nav className={css.pages} aria-label="Pages">{pages}</nav>
          {tools}
        </div>
      </Dialog>
    </>
  )
}
