/** The attributes that make an anchor a link to another page of the site, with the present setting. */
import type { MouseEvent } from 'react'
import { useExplorer, useThisExplorer } from '../explorer/context.ts'
import type { View } from '../explorer/store.ts'
import { useLanguage } from '../words/shelf.ts'
import { hashOfPage, settleAddress } from './page.ts'
import { storyIn, usePlace } from './place.ts'

export function usePageLink() {
  const explorer = useThisExplorer()
  const here = useExplorer(state => state.view)
  const place = usePlace()
  const language = useLanguage()
  return (view: View | 'story') => {
    const address = () =>
      view === 'story'
        ? storyIn(language, place)
        : `${place.page ? `${place.root}?lang=${language}` : ''}${hashOfPage(explorer, view)}`
    // The address is written again when the link is pressed, because the setting may have changed since the last
    // render.
    const renew = (event: MouseEvent<HTMLAnchorElement>) => void (event.currentTarget.href = address())
    return {
      href: address(),
      'aria-current': view === (place.page ?? here) ? ('page' as const) : undefined,
      onPointerDown: renew,
      onClick: (event: MouseEvent<HTMLAnchorElement>) => {
        settleAddress()
        renew(event)
      },
    }
  }
}
