/**
 * One sentence about what to try first, for a first visit. Its words disappear for good after a lever has moved. Its
 * place stays empty until the next visit.
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

// The first state is that of the written page. What the browser remembers is set only after React has taken that page
// over.
const useWelcome = create<{ readonly welcomed: Welcomed }>()(() => ({ welcomed: 'not yet' }))
if (recall('welcomed') === 'yes') useWelcome.setState({ welcomed: 'before' })

function dismiss(): void {
  remember('welcomed', 'yes')
  // Beside the lead the sentence has no place that could stay empty.
  useWelcome.setState({ welcomed: 'lead' in document.documentElement.dataset ? 'before' : 'just now' })
}

export function Welcome() {
  const { store } = useThisExplorer()
  const words = useWords('controls')
  const welcomed = useWelcome(state => state.welcomed)
  useEffect(() => {
    if (welcomed !== 'not yet') return
    return store.subscribe((now, before) => {
      // With the keyboard, a lever moves without a drag.
      const moved = LEVERS.some(lever => now.parameters[lever] !== before.parameters[lever])
      if (moved || now.dragging) dismiss()
    })
  }, [welcomed, store])
  if (welcomed === 'before') return null
  return (
    // The element stays as empty space, so that the levers do not move while the reader uses them.
    <p className={css.welcome} data-gone={welcomed === 'just now' || undefined}>
      <WithSymbols text={words.welcome} live />
      <button type="button" className={css.dismiss} onClick={dismiss}>
        {words.gotIt}
      </button>
    </p>
  )
}
