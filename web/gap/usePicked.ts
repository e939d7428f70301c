/**
 * Which thing in a picture the reader points at. A mouse opens it with a click, a finger with a second tap on the same
 * thing.
 */
import { useRef, useState, type MouseEvent, type PointerEvent } from 'react'
import { unitOf } from '../kit/typeSize.ts'
import { useWords } from '../words/shelf.ts'

/** The largest distance from a thing, in pixels, at which it is still meant. */
const REACH = { mouse: 8, touch: 18 }

export interface Picked<Thing> {
  readonly thing: Thing
  readonly hint: string
}

interface Options<Thing> {
  /** The thing at a place in the picture, in units of the picture; null where nothing is within reach. */
  readonly at: (x: number, y: number, reach: number) => Thing | null
  readonly same: (a: Thing, b: Thing) => boolean
  readonly open: (thing: Thing) => void
}

export function usePicked<Thing>({ at, same, open }: Options<Thing>) {
  const { hints } = useWords('gap')
  const [picked, setPicked] = useState<{ readonly thing: Thing; readonly opensBy: keyof typeof hints } | null>(null)
  const touch = useRef(false)

  function thingAt(event: MouseEvent, reach: number): Thing | null {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const unit = unitOf(event.currentTarget)
    return at((event.clientX - left) / unit, (event.clientY - top) / unit, reach)
  }
  const isPicked = (thing: Thing | null) => thing !== null && picked !== null && same(picked.thing, thing)
  const handlers = {
    onPointerDown(event: PointerEvent) {
      touch.current = event.pointerType !== 'mouse'
    },
    onPointerMove(event: PointerEvent) {
      if (event.pointerType !== 'mouse') return
      const thing = thingAt(event, REACH.mouse)
      if (!isPicked(thing)) setPicked(thing && { thing, opensBy: 'click' })
    },
    onPointerLeave(event: PointerEvent) {
      if (event.pointerType === 'mouse') setPicked(null)
    },
    onClick(event: MouseEvent) {
      const thing = thingAt(event, touch.current ? REACH.touch : REACH.mouse)
      if (touch.current && thing && !isPicked(thing)) return setPicked({ thing, opensBy: 'tap' })
      setPicked(null)
      if (thing) open(thing)
    },
  }
  const told: Picked<Thing> | null = picked && { thing: picked.thing, hint: hints[picked.opensBy] }
  return { picked: told, handlers }
}
