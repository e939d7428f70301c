/** The tabs that complete the sentence “How the gap changes with …”, one for each role. Arrow keys move and choose. */
import { ROLE_OF } from '../../../src/experiment/roles.ts'
import { LEVERS, type Lever } from '../../../src/parameters/parameters.ts'
import { useActions } from '../../explorer/context.ts'
import { useTabs } from '../../kit/useTabs.ts'
import { Symbol } from '../../terms/Symbol.tsx'
import { useWords } from '../../words/shelf.ts'
import css from './CurveTabs.module.css'

interface Props {
  readonly chosen: Lever
  readonly labelledBy: string
  /** The ids of the tabs and of their panel are derived from this one. */
  readonly id: string
  /** Only the symbols are shown. */
  readonly brief?: boolean
}

export function CurveTabs({ chosen, labelledBy, id, brief = false }: Props) {
  const { chooseTab } = useActions()
  const { named } = useWords('parameters')
  const tab = useTabs(id, LEVERS, chosen, chooseTab)
  return (
    <div role="tablist" aria-labelledby={labelledBy} className={css.tabs}>
      {LEVERS.map(lever => (
        <button key={lever} className={css.tab} data-role={ROLE_OF[lever]} {...tab(lever)}>
          <span className={css.symbol}>
            <Symbol name={lever} live />
          </span>
          <span className={brief ? 'said' : undefined}>{named[lever].label}</span>
        </button>
      ))}
    </div>
  )
}
