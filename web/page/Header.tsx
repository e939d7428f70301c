/** The top of every page: the name, then whatever pages and tools there are. */
import type { ReactNode } from 'react'
import css from './Header.module.css'
import { KeyboardHelpButton } from './KeyboardHelp.tsx'
import { Mark } from './Mark.tsx'
import { ThemeButton } from './ThemeButton.tsx'

interface Props {
  /** Links to the site's other pages. */
  readonly pages?: ReactNode
  /** Buttons that act on the page shown. */
  readonly tools?: ReactNode
}

export function Header({ pages, tools }: Props) {
  return (
    <header className={css.header}>
      <h1 className={css.name}>
        <Mark className={css.mark} />
        The Reverse Bottleneck
      </h1>
      {pages && <nav className={css.pages} aria-label="Pages">{pages}</nav>}
      <div className={css.tools}>
        {tools}
        <KeyboardHelpButton />
        <ThemeButton />
      </div>
    </header>
  )
}
