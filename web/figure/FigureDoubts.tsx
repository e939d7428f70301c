/** The doubts about a figure's number, one under the other: a figure grows with what it has to say. */
import { Note } from '../kit/Note.tsx'
import { useDoubts } from '../gap/useDoubts.ts'

export function FigureDoubts() {
  const { doubts, change } = useDoubts()
  return doubts.map(({ about, text, remedy }) => (
    <Note key={about} text={text} action={remedy && { label: remedy.label, run: () => change(remedy.change) }} />
  ))
}
