/** What pages have in common that are read from top to bottom: margins, the header, and the main part under it. */
import type { ReactNode } from 'react'
import css from './Frame.module.css'
import { Header } from './Header.tsx'
import { Pages } from './Pages.tsx'

export function Frame({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <div className={css.frame}>
      <Header pages={<Pages />} />
      <main id={id} className={css.main} tabIndex={-1}>{children}</main>
    </div>
  )
}
