/** Shown in place of a part of the page that could not be loaded. */
import { useWords } from '../words/shelf.ts'
import { Note } from './Note.tsx'

export function PartMissing() {
  const words = useWords('kit')
  return <Note text={words.partMissing} action={{ label: words.tryNow, run: () => location.reload() }} />
}
