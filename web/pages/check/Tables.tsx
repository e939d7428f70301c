/** The tables of a row, behind a button in its head. */
import { ChevronDown } from 'lucide-react'
import type { Lever, Measure } from '../../../src/parameters/parameters.ts'
import { WithSymbols } from '../../terms/WithSymbols.tsx'
import { useWords } from '../../words/shelf.ts'
import { useCheck } from './checkRun.ts'
import { toggleTables, useLook } from './look.ts'
import { PanelTable } from './PanelTable.tsx'
import type { Sweeps } from './columnReading.ts'
import { recipeInWords } from './recipe.ts'
import css from './Tables.module.css'

const idOf = (lever: Lever) => `tables-${lever}`

export function TablesButton({ lever, many }: { readonly lever: Lever; readonly many: boolean }) {
  const words = useWords('check')
  const open = useLook(look => look.tables[lever])
  return (
    <button
      type="button"
      className={css.button}
      aria-expanded={open}
      aria-controls={idOf(lever)}
      onClick={() => toggleTables(lever)}
    >
      <span>{many ? words.tables : words.table}</span>
      <span className="said">{words.tablesFor(lever)}</span>
      <ChevronDown size={14} strokeWidth={2} aria-hidden />
    </button>
  )
}

interface Props {
  readonly lever: Lever
  readonly columns: readonly { readonly measure: Measure; readonly sweeps: Sweeps }[]
}

export function Tables({ lever, columns }: Props) {
  const words = useWords('check')
  const moreHelp = useWords('moreHelp')
  const open = useLook(look => look.tables[lever])
  const middle = useCheck(check => check.middle)
  const made = recipeInWords({ check: words, moreHelp }, middle, lever)
  const recipe = `${idOf(lever)}-recipe`
  return (
    <div id={idOf(lever)} className={css.tables} hidden={!open}>
      {open && (
        <>
          <p id={recipe} className={css.recipe}>
            <WithSymbols text={words.sentences([made, words.recipe.opens])} />
          </p>
          {columns.map(({ measure, sweeps }) => (
            <PanelTable key={measure} lever={lever} measure={measure} points={sweeps[lever]} recipe={recipe} />
          ))}
        </>
      )}
    </div>
  )
}
