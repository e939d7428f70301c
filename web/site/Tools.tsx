/** The tools of the header on every page: what the reader can do with the shown page. */
import { EmbedTool } from './EmbedTool.tsx'
import type { LoadExports } from '../export/pageExports.ts'
import { ExportTool } from '../export/ui/ExportTool.tsx'
import { CopyLink } from '../link/CopyLink.tsx'

/** @param exports what the page gives to the export, if it has something of its own */
export function Tools({ exports }: { readonly exports?: LoadExports }) {
  return (
    <>
      <CopyLink />
      <EmbedTool />
      <ExportTool load={exports} />
    </>
  )
}
