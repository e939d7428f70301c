/** Levers or curve, where there is room for one of them. */
import { useRef, type KeyboardEvent } from 'react'
import { useWords } from '../words/shelf.ts'
import css from './FaceTabs.module.css'

export type Face = 'levers' | 'curve'
const FACES = ['levers', 'curve'] as const

export const faceId = (id: string, face: Face): string => `${id}${face}`

interface Props {
  /** From which the ids of the tabs derive. */
  readonly id: string
  readonly chosen: Face
  readonly onChoose: (face: Face) => void
}

export function FaceTabs({ id, chosen, onChoose }: Props) {
  const words = useWords('inFigure')
  const tabs = useRef<(HTMLButtonElement | null)[]>([])
  const move = (event: KeyboardEvent, index: number) => {
    if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return
    event.preventDefault()
    // There are two: every way leads to the other one, but for the ends.
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? 1 : 1 - index
    onChoose(FACES[next])
    tabs.current[next]?.focus()
  }
  return (
    <div role="tablist" aria-label={words.leversOrCurve} className={css.tabs}>
      {FACES.map((face, index) => (
        <button
          key={face}
          ref={tab => void (tabs.current[index] = tab)}
          type="button"
          role="tab"
          id={faceId(id, face)}
          className={css.tab}
          aria-selected={face === chosen}
          aria-controls={`${id}panel`}
          tabIndex={face === chosen ? 0 : -1}
          onClick={() => onChoose(face)}
          onKeyDown={event => move(event, index)}
        >
          {words.faces[face]}
        </button>
      ))}
    </div>
  )
}
