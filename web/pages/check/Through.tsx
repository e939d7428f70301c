/** The choice of the setting that the sweeps go through: the paper's or the reader's own. */
import { useActions, useExplorer } from '../../explorer/context.ts'
import { CHECK_FROM } from '../../explorer/store.ts'
import { WithSymbols } from '../../terms/WithSymbols.tsx'
import { useWords } from '../../words/shelf.ts'
import { middleFrom } from './checkRun.ts'
import css from './Through.module.css'

export function Through() {
  const words = useWords('check')
  const { checkFrom } = useActions()
  const parameters = useExplorer(state => state.parameters)
  const chosen = useExplorer(state => state.checkFrom)
  return (
    <fieldset className={css.through}>
      <legend>{words.through}</legend>
      {CHECK_FROM.map(from => {
        const { K, J, L } = middleFrom(from, { parameters })
        return (
          <label key={from}>
            <input type="radio" name="check-through" checked={from === chosen} onChange={() => checkFrom(from)} />
            <span>
              <span>{words.from[from]}</span>
              <WithSymbols text={words.setting([`K = ${K}`, `J = ${J}`, `L = ${L}`])} />
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
