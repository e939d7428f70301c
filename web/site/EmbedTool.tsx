/** The link to the page Embed, among the tools of the header. */
import { Code } from 'lucide-react'
import { usePageLink } from '../link/usePageLink.ts'
import { Tool, toolClass } from '../kit/Tool.tsx'
import { useWords } from '../words/shelf.ts'

export function EmbedTool() {
  const words = useWords('site')
  const linkTo = usePageLink()
  return (
    <a className={toolClass} title={words.figureForYou} {...linkTo('embed')}>
      <Tool icon={<Code size={17} strokeWidth={1.8} aria-hidden />} name={words.pages.embed.name} />
    </a>
  )
}
