/** The doubts about a draw. The opening draw has none, so their code is loaded after it. */
import { useEffect, useState } from 'react'
import { laterPart } from '../kit/laterPart.tsx'

const Doubts = laterPart(() => import('./GapDoubts.tsx').then(module => module.GapDoubts))

export function GapDoubts() {
  // Not in the first render: it must give the same HTML as the page that was sent.
  const [taken, setTaken] = useState(false)
  useEffect(() => setTaken(true), [])
  return taken && <Doubts />
}
