/** The way to the link builder, among the tools of the header. */
import { Code } from 'lucide-react'
import { usePageLink } from '../link/usePageLink.ts'
import { Tool, toolClass } from '../kit/Tool.tsx'

export function EmbedTool() {
  const linkTo = usePageLink()
  return (
    <a className={toolClass} title="A figure for your class, your post, your page" {...linkTo('embed')}>
      <Tool icon={<Code size={17} strokeWidth={1.8} aria-hidden />} name="Embed" />
    </a>
  )
}
