/** The gap in words, for screen readers: said once after each change has ended, never when the page opens. */
import { useEffect, useRef, useState } from 'react'

const REST = 800

export function SpokenGap({ text }: { readonly text: string }) {
  const [spoken, setSpoken] = useState('')
  const first = useRef(true)
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    const timer = setTimeout(() => setSpoken(text), REST)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p className="said" aria-live="polite">
      {spoken}
    </p>
  )
}
