/** What one can do with what is shown, for the header of every page. */
import { EmbedTool } from './EmbedTool.tsx'
import type { LoadExports } from '../export/pageExports.ts'
import { ExportTool } from '../export/ui/ExportTool.tsx'
import { CopyLink } from '../link/CopyLink.tsx'

/** @param exports what the page hands to the export, if it has something of its own */
export function Tools({ exports }: { readonly exports?: LoadExports }) {
  return (
    <>
      <CopyLink />
      <EmbedTool />
      <ExportTool load={exports} />
    </>
  )
}
