/** A picture that the build has written into the page. React keeps its HTML as it is, without comparing it. */
import { useContext } from 'react'
import css from './Still.module.css'
import { StillsContext } from './stills.ts'

export function Still({ of }: { readonly of: 'plane' | 'curve' }) {
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
