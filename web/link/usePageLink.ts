/** What makes an anchor a link to another page of the site, at the setting of the moment. */
import type { MouseEvent } from 'react'
import { useExplorer, useThisExplorer } from '../explorer/context.ts'
import type { View } from '../explorer/store.ts'
import { hashOfPage, settleAddress } from './page.ts'

export function usePageLink() {
  const explorer = useThisExplorer()
  const here = useExplorer(state => state.view)
  return (view: View) => {
    // Written again at the last moment: the setting may have changed since.
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
