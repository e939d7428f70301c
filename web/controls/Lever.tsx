/**
 * One of the three levers. It sets how many components play a role, by slider or by number, and says what the role
 * means.
 */
import { useCallback, useId, useRef, type PointerEvent } from 'react'
import { PARAMETERS, type Lever as LeverKey } from '../../src/parameters/parameters.ts'
import { ROLE_OF } from '../../src/experiment/roles.ts'
import { useActions, useExplorer } from '../explorer/context.ts'
import { Symbol } from '../terms/Symbol.tsx'
import { WithSymbols } from '../terms/WithSymbols.tsx'
import { useWords } from '../words/shelf.ts'
import css from './Lever.module.css'
import { NumberBox } from './NumberBox.tsx'
import { Slider } from './Slider.tsx'
import { useNote } from './useNote.ts'

/**
 * `full`: with ticks and meaning. `row` and `dock`: in one row. `bare`: in one row, with its symbol shown elsewhere
 * above it.
 */
export type LeverSize = 'full' | 'row' | 'dock' | 'bare'

interface Props {
  readonly lever: LeverKey
  readonly size: LeverSize
  /** Visible, but not changeable. */
  readonly fixed?: boolean
}

export function Lever({ lever, size, fixed = false }: Props) {
  const words = useWords('levers')
  const { label, help } = useWords('parameters').named[lever]
  const { symbol, min } = PARAMETERS[lever]
  const role = ROLE_OF[lever]
  const { pointAt, setDragging, setParameter } = useActions()
  const value = useExplorer(state => state.parameters[lever])
  const [note, setNote] = useNote()
  const meaningId = useId()
  const hovered = useRef(false)
  const name = `${symbol} ${label}`

  const point = (inside: boolean) => (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return
    hovered.current = inside
    if (event.buttons === 0) pointAt(inside ? { role } : null)
  }
  // During a drag the whole picture reacts, so this role is not highlighted.
  const drag = useCallback(
    (dragging: boolean) => {
      setDragging(dragging ? lever : null)
      pointAt(!dragging && hovered.current ? { role } : null)
    },
    [lever, role, pointAt, setDragging],
  )
  const change = useCallback(
    (next: number) => {
      setNote(null)
      setParameter(lever, next)
    },
    [lever, setNote, setParameter],
  )

  return (
    <div
      className={`${css.lever} ${css[size]}`}
      data-role={role}
      onPointerEnter={point(true)}
      onPointerLeave={point(false)}
    >
      {size !== 'bare' && <Symbol name={lever} className={css.symbol} />}
      <span className={css.name}>{label}</span>
      {fixed ? (
        <span className={`${css.box} ${css.fixed}`} aria-hidden="true">
          {value}
        </span>
      ) : (
        <NumberBox
          parameter={lever}
          name={words.number(name)}
          describedBy={meaningId}
          className={css.box}
          onNote={setNote}
        />
      )}
      <div className={css.slider}>
        <Slider
          name={name}
          value={value}
          min={min}
          valueText={words.components(value, label)}
          describedBy={meaningId}
          labels={size === 'full'}
          fixed={fixed}
          onChange={change}
          onDragging={drag}
        />
      </div>
      <p id={meaningId} className={note || size !== 'full' ? 'said' : css.meaning}>
        {help}
      </p>
      <p className={css.note} role="status">
        {note && <WithSymbols text={note} />}
      </p>
    </div>
  )
}
