/** Opens a run that is dropped anywhere on the page. Any other dropped file is refused with a friendly message. */
import { Suspense, useEffect, useState } from 'react'
import { useThisExplorer } from '../../explorer/context.ts'
import { OrWithout } from '../../kit/OrWithout.tsx'
import { useLinkNotes } from '../../link/page.ts'
import { useShelf, useWords, type Saying } from '../../words/shelf.ts'
import css from './DropRun.module.css'

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

export function DropRun() {
  const explorer = useThisExplorer()
  const shelf = useShelf()
  const [over, setOver] = useState(false)
  // The words are loaded in advance: one of them may have to say that there is no network.
  useEffect(() => {
    for (const subject of ['runs', 'linkNotes'] as const) void shelf.fetch(subject).catch(() => undefined)
  }, [shelf])
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      // Otherwise the browser would leave the page and open the file.
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
      let refusal: Saying | null
      try {
        const { openRun } = await import('../openRun.ts')
        refusal = await openRun(explorer, file)
      } catch {
        refusal = wordsOf => wordsOf('runs').notLoaded
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
  return (
    over && (
      <OrWithout instead={null}>
        <Suspense fallback={null}>
          <Place />
        </Suspense>
      </OrWithout>
    )
  )
}

function Place() {
  const words = useWords('runs')
  return (
    <div className={css.place} aria-hidden>
      <p>{words.drop}</p>
    </div>
  )
}
