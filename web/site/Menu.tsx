/** Pages and tools on a sheet, one in each row, for the header of a phone, which has no room for them. */
import { Menu as Bars } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Dialog } from '../kit/Dialog.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { useWords } from '../words/shelf.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import css from './Menu.module.css'

interface Props {
  readonly pages: ReactNode
  readonly tools: ReactNode
}

export function Menu({ pages, tools }: Props) {
  const words = useWords('site')
  const [open, setOpen] = useState(false)
  return (
    <>
      <IconButton name={words.menu} onClick={() => setOpen(true)}>
        <Bars size={20} strokeWidth={1.8} aria-hidden />
      </IconButton>
      <Dialog title={words.menu} shape="sheet" open={open} onClose={() => setOpen(false)}>
        {/* The menu closes when the reader follows a link in it. */}
        <div
          className={css.rows}
          onClick={event => event.target instanceof Element && event.target.closest('a') && setOpen(false)}
        >
          <LanguageSwitch />
          <nav className={css.pages} aria-label={words.nav}>
            {pages}
          </nav>
          {tools}
        </div>
      </Dialog>
    </>
  )
}
