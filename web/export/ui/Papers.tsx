/** The parts for runs that are dropped on the page, and for printing the explorer. */
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
