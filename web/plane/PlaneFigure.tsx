/** The plane of the page. It follows the store, and tells the store what the reader points at. */
import { useEffect } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { Actions } from '../explorer/actions.ts'
import { useActions, useExplorer } from '../explorer/context.ts'
import { Plane } from './Plane.tsx'
import type { PlaneProps } from './SizedPlane.tsx'
import { usePlaneDraw } from './usePlaneDraw.ts'

/** Unpins on Escape, wherever the focus is. */
function useEscape(pinned: boolean, pin: Actions['pin']): void {
  useEffect(() => {
    if (!pinned) return
    const release = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) pin(null)
    }
    window.addEventListener('keydown', release)
    return () => window.removeEventListener('keydown', release)
  }, [pinned, pin])
}

export function PlaneFigure({ compact = false, embedded = false }: Pick<PlaneProps, 'compact' | 'embedded'>) {
  const { explain, pin, pointAt } = useActions()
  const draw = usePlaneDraw()
  const rest = useExplorer(
    useShallow(({ layers, pointed, pinned, dragging, replay, field, fieldQuantity }) => ({
      layers,
      pointed,
      pinned,
      dragging: dragging !== null,
      replay,
      field,
      fieldQuantity,
    })),
  )
  useEscape(rest.pinned !== null, pin)
  return (
    draw && (
      <Plane
        {...rest}
        draw={draw}
        compact={compact}
        embedded={embedded}
        onPoint={pointAt}
        onPin={pin}
        onExplain={embedded ? undefined : explain}
      />
    )
  )
}
