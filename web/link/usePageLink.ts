/** The attributes that make an anchor a link to another page of the site, with the present setting. */
import type { MouseEvent } from 'react'
import { useExplorer, useThisExplorer } from '../explorer/context.ts'
import type { View } from '../explorer/store.ts'
import { hashOfPage, settleAddress } from './page.ts'

export function usePageLink() {
  const explorer = useThisExplorer()
  const here = useExplorer(state => state.view)
  return (view: View) => {
    // The address is written again when the link is pressed, because the setting may have changed since the last
    // render.
    const renew = (event: MouseEvent<HTMLAnchorElement>) => void (event.currentTarget.href = hashOfPage(explorer, view))
    return {
      href: hashOfPage(explorer, view),
      'aria-current': view === here ? ('page' as const) : undefined,
      onPointerDown: renew,
      onClick: (event: MouseEvent<HTMLAnchorElement>) => {
        settleAddress()
        renew(event)
      },
    }
  }
}
