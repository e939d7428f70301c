/**
 * All definitions, invisible. They describe the controls to readers of screen readers, who do not see the line that
 * shows a definition.
 */
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
