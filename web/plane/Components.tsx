/**
 * The generator's components for readers who use a keyboard or a screen reader: one Tab stop, and arrow keys within.
 */
import { type KeyboardEvent, memo, useRef, useState } from 'react'
import type { Draw } from '../../src/experiment/results.ts'
import type { ComponentRole } from '../../src/experiment/roles.ts'
import { type Target, matches, sameTarget } from '../explorer/target.ts'
import styles from './Components.module.css'
import { enlarge, OUTER, pathOf } from './ellipse.ts'
import { keyOf, type Shape } from './picture.ts'
import { toPixels, type View } from './view.ts'
import { describe, nameOf } from './words.ts'
import { useWords } from '../words/shelf.ts'

interface ComponentsProps {
  readonly draw: Draw
  readonly shapes: readonly Shape[]
  readonly view: View
  readonly pinned: Target | null
  readonly onPoint: (target: Target | null) => void
  readonly onPin: (target: Target | null) => void
}

/** The distance from the outline to the focus ring, in pixels. */
const RING = 4

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** The component that a key moves to from `current`, in a circle; null for any other key. */
function destination(key: string, current: number, count: number): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = STEPS[key]
  return step === undefined ? null : (current + step + count) % count
}

export const Components = memo(function Components({ draw, shapes, view, pinned, onPoint, onPin }: ComponentsProps) {
  const words = useWords('plane')
  const names = useWords('picture').roles
  const [active, setActive] = useState<ComponentRole | null>(null)
  const elements = useRef(new Map<string, SVGPathElement>())
  const { roles } = draw
  const found = roles.findIndex(role => sameTarget(role, active))
  const current = Math.max(0, found)
  const places = new Map(shapes.map(shape => [shape.key, shape]))

  const press = (event: KeyboardEvent) => {
    const to = destination(event.key, current, roles.length)
    if (event.key === 'Enter' || event.key === ' ') onPin(roles[current])
    else if (to !== null) elements.current.get(keyOf(roles[to]))?.focus()
    else return
    event.preventDefault()
  }

  return (
    <g role="listbox" aria-label={words.components} aria-orientation="horizontal" onKeyDown={press}>
      {roles.map((role, component) => {
        const key = keyOf(role)
        const shape = places.get(key)
        if (!shape) return null
        const outer = enlarge(toPixels(view, shape), OUTER)
        return (
          <path
            key={key}
            ref={element => {
              if (element) elements.current.set(key, element)
              else elements.current.delete(key)
            }}
            className={styles.component}
            d={pathOf({ ...outer, a: outer.a + RING, b: outer.b + RING })}
            role="option"
            aria-label={words.named(nameOf(role), names[role.role], describe(draw, role, words))}
            aria-selected={sameTarget(role, pinned)}
            data-pinned={(pinned && matches(pinned, role)) || undefined}
            tabIndex={component === current ? 0 : -1}
            onFocus={() => {
              setActive(role)
              onPoint(role)
            }}
            onBlur={() => onPoint(null)}
          />
        )
      })}
    </g>
  )
})
