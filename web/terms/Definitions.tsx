/** All definitions at once, unseen: what describes a control to those who do not see the line where it is answered. */
import type { Explained } from '../explorer/store.ts'
import { useWords } from '../words/shelf.ts'
import { idOf } from './idOf.ts'
import { WithSymbols } from './WithSymbols.tsx'

export function Definitions() {
  const definitions = useWords('definitions')
  return (Object.keys(definitions) as Explained[]).map(word => (
    <p key={word} id={idOf(word)}>
      <WithSymbols text={definitions[word]} />
    </p>
  ))
}
