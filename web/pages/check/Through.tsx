/** Which setting the sweeps go through: the paper's, or the reader's own. */
import { useActions, useExplorer } from '../../explorer/context.ts'
import { CHECK_FROM, type CheckFrom } from '../../explorer/store.ts'
import { WithSymbols } from '../../terms/WithSymbols.tsx'
import { middleFrom } from './checkRun.ts'
import css from './Through.module.css'

const NAMES: Readonly<Record<CheckFrom, string>> = { paper: 'the paper’s', explore: 'yours in Explore' }

export function Through() {
  const { checkFrom } = useActions()
  const parameters = useExplorer(state => state.parameters)
  const chosen = useExplorer(state => state.checkFrom)
  return (
    <fieldset className={css.through}>
      <legend>Through the setting</legend>
      {CHECK_FROM.map(from => {
        const { K, J, L } = middleFrom(from, { parameters })
        return (
          <label key={from}>
            <input type="radio" name="check-through" checked={from === chosen} onChange={() => checkFrom(from)} />
            <span><span>{`${NAMES[from]}: `}</span><WithSymbols text={`K = ${K}, J = ${J}, L = ${L}`} /></span>
          </label>
        )
      })}
    </fieldset>
  )
}
