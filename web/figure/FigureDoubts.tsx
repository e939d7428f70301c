/** The doubts about a figure's number, in a list: the figure becomes higher to hold them. */
import { Note } from '../kit/Note.tsx'
import { useDoubts } from '../gap/useDoubts.ts'

export function FigureDoubts() {
  const { doubts, change } = useDoubts()
  return doubts.map(({ about, text, remedy }) => (
    <Note key={about} text={text} action={remedy && { label: remedy.label, run: () => change(remedy.change) }} />
  ))
}
