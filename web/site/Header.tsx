/**
 * The top of every page: the name, then links to pages, then tools. On a phone pages and tools are behind one button.
 */
import type { ReactNode } from 'react'
import css from './Header.module.css'
import { KeyboardHelpButton } from './KeyboardHelpButton.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { Mark } from '../kit/Mark.tsx'
import { Menu } from './Menu.tsx'
import { ThemeButton } from './ThemeButton.tsx'
import { useLayout } from '../kit/useLayout.ts'
import { useWords } from '../words/shelf.ts'
import { WORDMARK } from '../words/wordmark.ts'

interface Props {
  /** Links to the site's other pages. */
  readonly pages?: ReactNode
  /** Buttons that act on the shown page. */
  readonly tools?: ReactNode
}

export function Header({ pages, tools }: Props) {
  const words = useWords('site')
  const phone = useLayout() === 'phone'
  return (
    <header className={css.header}>
      <h1 className={css.name} lang="en">
        <Mark className={css.mark} />
        {WORDMARK}
      </h1>
      {pages && !phone && (
        <nav className={css.pages} aria-label={words.nav}>
          {pages}
        </nav>
      )}
      <div className={css.tools}>
        {phone ? (
          <Menu pages={pages} tools={tools} />
        ) : (
          <>
            {tools}
            <KeyboardHelpButton />
          </>
        )}
        <ThemeButton />
        {!phone && <LanguageSwitch />}
      </div>
    </header>
  )
}
