/** A run as it comes in, and the explorer as it goes to paper. */
import { DropRun } from './DropRun.tsx'
import { PrintSheets } from './PrintSheets.tsx'

export default function Papers() {
  return (
    <>
      <DropRun />
      <PrintSheets />
    </>
  )
}
