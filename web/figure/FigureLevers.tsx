/** How many components play each role: as sliders, or as text where the reader may not move them. */
import { LEVERS } from '../../src/parameters/parameters.ts'
import { ROLE_OF } from '../../src/experiment/roles.ts'
import { useExplorer } from '../explorer/context.ts'
import { Lever } from '../controls/Lever.tsx'
import type { Control } from '../link/embedKeys.ts'
import { Symbol } from '../terms/Symbol.tsx'
import { useWords } from '../words/shelf.ts'
import css from './FigureLevers.module.css'

interface Props {
  readonly controls: readonly Control[]
  /** Whether to show a line of words instead of sliders. */
  readonly still: boolean
}

export function FigureLevers({ controls, still }: Props) {
  const { named } = useWords('parameters')
  const parameters = useExplorer(state => state.parameters)
  if (!still)
    return LEVERS.map(lever => <Lever key={lever} lever={lever} size="row" fixed={!controls.includes(lever)} />)
  return (
    <ul className={css.setting}>
      {LEVERS.map(lever => (
        <li key={lever} data-role={ROLE_OF[lever]}>
          <Symbol name={lever} />
          <span translate="no">
            {' '}
            = <b>{parameters[lever]}</b>
          </span>{' '}
          <span>{named[lever].label}</span>
        </li>
      ))}
    </ul>
  )
}
