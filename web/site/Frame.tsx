/** What all pages that are read from top to bottom share: margins, the header, and the main part under it. */
import type { ReactNode } from 'react'
import type { LoadExports } from '../export/pageExports.ts'
import css from './Frame.module.css'
import { Header } from './Header.tsx'
import { Pages } from './Pages.tsx'
import { Tools } from './Tools.tsx'

interface Props {
  /** The id of the main part. */
  readonly id: string
  readonly className?: string
  /** What the page gives to the export, if it has something of its own. */
  readonly exports?: LoadExports
  readonly children: ReactNode
}

export function Frame({ id, className = '', exports, children }: Props) {
  return (
    <div className={`${css.frame} ${className}`}>
      <Header pages={<Pages />} tools={<Tools exports={exports} />} />
      <main id={id} className={css.main} tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
