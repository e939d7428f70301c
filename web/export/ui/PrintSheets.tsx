/**
 * The printed form of the explorer: the whole figure as one sheet for the paper's orientation, instead of a page full
 * of controls. It is drawn when the browser announces printing; its code must be loaded before.
 */
import { useEffect, useState, type ReactNode } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { useExplorer, useThisExplorer } from '../../explorer/context.ts'
import { useShelf } from '../../words/shelf.ts'
import css from './PrintSheets.module.css'

/** Calls `run` when the browser is idle. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, 2000)
    return () => clearTimeout(timer)
  }
  const id = requestIdleCallback(run)
  return () => cancelIdleCallback(id)
}

export function PrintSheets() {
  const explorer = useThisExplorer()
  const shelf = useShelf()
  const shown = useExplorer(state => state.view === 'explore')
  const [sheets, setSheets] = useState<ReactNode>(null)
  useEffect(() => {
    if (!shown) return
    let make: (() => ReactNode) | null = null
    const stop = whenIdle(() => {
      // If this cannot be loaded, the browser prints the page itself.
      import('../figures/printed.tsx')
        .then(({ printing }) => printing(explorer, shelf))
        .then(
          ready => (make = ready),
          () => undefined,
        )
    })
    const before = () => flushSync(() => setSheets(make?.() ?? null))
    const after = () => setSheets(null)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      stop()
      after()
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [explorer, shelf, shown])
  return (
    sheets !== null &&
    createPortal(
      <div className={css.sheets} data-sheets>
        {sheets}
      </div>,
      document.body,
    )
  )
}
