/** A standing picture: what the build has put here is kept as it is, not compared. */
import { useContext } from 'react'
import css from './Still.module.css'
import { StillsContext, type Stills } from './stills.ts'

export function Still({ of }: { readonly of: keyof Stills }) {
  const stills = useContext(StillsContext)
  return (
    stills && (
      <div
        className={css.still}
        aria-hidden
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: stills[of] }}
      />
    )
  )
}
