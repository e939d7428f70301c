/** The doubts about a draw: the opening has none, so that they are loaded after it. */
import { useEffect, useState } from 'react'
import { laterPart } from '../kit/laterPart.tsx'

const Doubts = laterPart(() => import('./GapDoubts.tsx').then(module => module.GapDoubts))

export function GapDoubts() {
  // Not while the page that was sent is taken over.
  const [taken, setTaken] = useState(false)
  useEffect(() => setTaken(true), [])
  return taken && <Doubts />
}
