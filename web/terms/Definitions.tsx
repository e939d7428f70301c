/** All definitions at once, unseen: what describes a control to those who do not see the line where it is answered. */
import { WithSymbols } from './WithSymbols.tsx'
import type { Explained } from '../explorer/store.ts'
import { DEFINITIONS } from '../words/definitions.ts'
import { idOf } from './idOf.ts'

export function Definitions() {
  return (Object.keys(DEFINITIONS) as Explained[]).map(word => <p key={word} id={idOf(word)}><WithSymbols text={DEFINITIONS[word]} /></p>)
}
