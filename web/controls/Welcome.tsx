/**
 * One sentence for a first visit, about what to try first; gone for good once a lever was moved, and its place with the
 * next visit.
 */
import { useEffect } from 'react'
import { create } from 'zustand'
import { LEVERS } from '../../src/parameters/parameters.ts'
import { useThisExplorer } from '../explorer/context.ts'
import { recall, remember } from '../kit/storage.ts'
import { WithSymbols } from '../terms/WithSymbols.tsx'
import { useWords } from '../words/shelf.ts'
import css from './Welcome.module.css'

type Welcomed = 'not yet' | 'just now' | 'before'

// As the page was written at build time; what is remembered comes after the script has taken that over.
const useWelcome = create<{ readonly welcomed: Welcomed }>()(() => ({ welcomed: 'not yet' }))
if (recall('welcomed') === 'yes') useWelcome.setState({ welcomed: 'before' })

function dismiss(): void {
  remember('welcomed', 'yes')
  useWelcome.setState({ welcomed: 'just now' })
}

export function Welcome() {
  const { store } = useThisExplorer()
  const words = useWords('controls')
  const welcomed = useWelcome(state => state.welcomed)
  useEffect(() => {
    if (welcomed !== 'not yet') return
    return store.subscribe((now, before) => {
      // By keyboard a lever moves without being dragged.
      const moved = LEVERS.some(lever => now.parameters[lever] !== before.parameters[lever])
      if (moved || now.dragging) dismiss()
    })
  }, [welcomed, store])
  if (welcomed === 'before') return null
  return (
    // What lies below keeps its place under the hand.
    <p className={css.welcome} data-gone={welcomed === 'just now' || undefined}>
      <WithSymbols text={words.welcome} live />
      <button type="button" className={css.dismiss} onClick={dismiss}>
        {words.gotIt}
      </button>
    </p>
  )
}
