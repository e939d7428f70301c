/** The choice between levers and curve, where there is room for only one of them. */
import { useTabs } from '../kit/useTabs.ts'
import { useWords } from '../words/shelf.ts'
import css from './FaceTabs.module.css'

export type Face = 'levers' | 'curve'
const FACES = ['levers', 'curve'] as const

interface Props {
  /** The ids of the tabs are derived from this one. */
  readonly id: string
  readonly chosen: Face
  readonly onChoose: (face: Face) => void
}

export function FaceTabs({ id, chosen, onChoose }: Props) {
  const words = useWords('inFigure')
  const tab = useTabs(id, FACES, chosen, onChoose, 'each')
  return (
    <div role="tablist" aria-label={words.leversOrCurve} className={css.tabs}>
      {FACES.map(face => (
        <button key={face} className={css.tab} {...tab(face)}>
          {words.faces[face]}
        </button>
      ))}
    </div>
  )
}
