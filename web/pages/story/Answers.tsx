/** The printed form of the answers: they come into the page when the browser announces printing, and leave it after. */
import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { Parameters } from '../../../src/parameters/parameters.ts'
import { seats } from '../../explorer/engine/seats.ts'
import { createExplorer } from '../../explorer/explorer.ts'
import { useShelf } from '../../words/shelf.ts'
import { AnswerSheets } from './AnswerSheets.tsx'
import { MakeExplorer } from './figures/StillFigure.tsx'
import { FIGURE_SUBJECTS } from './subjects.ts'
import type { StoryText } from './text.ts'
import { useWorld } from './world.ts'

const unstarted = (parameters: Parameters) => createExplorer(seats, { parameters })

export default function Answers({ text }: { readonly text: StoryText }) {
  const world = useWorld()
  const shelf = useShelf()
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // Printing does not wait for words.
    for (const subject of FIGURE_SUBJECTS) void shelf.fetch(subject).catch(() => {})
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [shelf])
  return (
    printing &&
    createPortal(
      <MakeExplorer value={unstarted}>
        <AnswerSheets text={text} world={world} />
      </MakeExplorer>,
      document.body,
    )
  )
}
