/** The definition that the reader asks for. Escape removes it. */
import { useEffect } from 'react'
import { useActions } from '../explorer/context.ts'
import type { Explained } from '../explorer/store.ts'
import { WithSymbols } from './WithSymbols.tsx'
import { useWords } from '../words/shelf.ts'

export function Definition({ of }: { readonly of: Explained }) {
  const { explain } = useActions()
  const definitions = useWords('definitions')
  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && explain(null)
    addEventListener('keydown', leave)
    return () => removeEventListener('keydown', leave)
  }, [explain])
  return (
    <span key={of}>
      <WithSymbols text={definitions[of]} />
    </span>
  )
}
