/** The top of every page: the name, then whatever pages and tools there are; on a phone these are behind one button. */
import type { ReactNode } from 'react'
import css from './Header.module.css'
import { KeyboardHelpButton } from './KeyboardHelpButton.tsx'
import { Mark } from '../kit/Mark.tsx'
import { Menu } from './Menu.tsx'
import { ThemeButton } from './ThemeButton.tsx'
import { useLayout } from '../kit/useLayout.ts'

interface Props {
  /** Links to the site's other pages. */
  readonly pages?: ReactNode
  /** Buttons that act on the page shown. */
  readonly tools?: ReactNode
}

export function Header({ pages, tools }: Props) {
  const phone = useLayout() === 'phone'
  return (
    <header className={css.header}>
      <h1 className={css.name}>
        <Mark className={css.mark} />
        The Reverse Bottleneck
      </h1>
      {pages && !phone && <nav className={css.pages} aria-label="Pages">{pages}</nav>}
      <div className={css.tools}>
        {phone ? <Menu pages={pages} tools={tools} /> : (
          <>
            {tools}
            <KeyboardHelpButton />
          </>
        )}
        <ThemeButton />
      </div>
    </header>
  )
}
