/** In place of a part of the page that could not be had. */
import { Note } from './Note.tsx'

export function PartMissing() {
  return <Note text="This part of the page could not be loaded; perhaps the network is away." action={{ label: 'Try now', run: () => location.reload() }} />
}
