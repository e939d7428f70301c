/** What one can do with what is shown, for the header of every page. */
import { EmbedTool } from './EmbedTool.tsx'
import { ExportTool } from '../export/ui/ExportTool.tsx'
import { CopyLink } from '../link/CopyLink.tsx'

export function Tools() {
  return (
    <>
      <CopyLink />
      <EmbedTool />
      <ExportTool />
    </>
  )
}
