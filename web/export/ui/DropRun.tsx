/** A run dropped anywhere on the page is opened; whatever else is dropped is kindly refused. */
import { useEffect, useState } from 'react'
import { useThisExplorer } from '../../explorer/context.ts'
import { useLinkNotes } from '../../link/page.ts'
import css from './DropRun.module.css'

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

export function DropRun() {
  const explorer = useThisExplorer()
  const [over, setOver] = useState(false)
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      // Or the browser would leave the page for the file.
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = async (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (!file) return
      let refusal: string | null
      try {
        const { openRun } = await import('../openRun.ts')
        refusal = await openRun(explorer, file)
      } catch {
        refusal = 'What opens files could not be loaded; perhaps the network is away.'
      }
      if (refusal) useLinkNotes.setState({ notes: [refusal] })
    }
    const dropped = (event: DragEvent) => void drop(event)
    addEventListener('dragenter', drag)
    addEventListener('dragover', drag)
    addEventListener('dragleave', leave)
    addEventListener('drop', dropped)
    return () => {
      removeEventListener('dragenter', drag)
      removeEventListener('dragover', drag)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', dropped)
    }
  }, [explorer])
  return over && <div className={css.place} aria-hidden><p>Drop a saved run to open it</p></div>
}
