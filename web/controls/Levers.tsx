/** K, J and L together, with the first-visit sentence below them. */
import { LEVERS } from '../../src/parameters/parameters.ts'
import { Lever, type LeverSize } from './Lever.tsx'
import css from './Levers.module.css'
import { Welcome } from './Welcome.tsx'

interface Props {
  readonly size: LeverSize
  readonly direction: 'column' | 'row'
}

export function Levers({ size, direction }: Props) {
  return (
    <div className={css[direction]} data-size={size}>
      {LEVERS.map(lever => (
        <div key={lever} className={css.lever}>
          <Lever lever={lever} size={size} />
        </div>
      ))}
      {size === 'full' && (
        <div className={css.below}>
          <Welcome />
        </div>
      )}
    </div>
  )
}
