/** The printed form of the answers: they come into the page when the browser announces printing, and leave it after. */
import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { AnswerSheets } from './AnswerSheets.tsx'
import type { StoryText } from './text.ts'
import { useWorld } from './world.ts'

export default function Answers({ text }: { readonly text: StoryText }) {
  const world = useWorld()
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return printing && createPortal(<AnswerSheets text={text} world={world} />, document.body)
}
