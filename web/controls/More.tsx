/** The other parameters, one row each, read from the table of parameters. */
import { useId } from 'react'
import { ChevronDown } from 'lucide-react'
import {
  clampParameter,
  PARAMETERS,
  type ChoiceParameter,
  type NumberParameter,
} from '../../src/parameters/parameters.ts'
import { useActions, useExplorer } from '../explorer/context.ts'
import { Symbol } from '../terms/Symbol.tsx'
import { isSymbol } from '../terms/symbols.ts'
import { WithSymbols } from '../terms/WithSymbols.tsx'
import type { ChoiceKey } from '../words/en/parameters.ts'
import { useWords } from '../words/shelf.ts'
import css from './More.module.css'
import { MORE_ROWS, type MoreKey } from './moreRows.ts'
import { NumberBox } from './NumberBox.tsx'
import { Seed } from './Seed.tsx'
import { useNote } from './useNote.ts'

interface Props {
  readonly id?: string
  /** To save height, hides the meaning of a parameter that has a symbol and a name. Screen readers still say it. */
  readonly dense?: boolean
}

export function More({ id, dense = false }: Props) {
  const words = useWords('controls')
  return (
    <div id={id} className={dense ? css.dense : undefined} role="group" aria-label={words.moreParameters}>
      {MORE_ROWS.map(key => (
        <Row key={key} parameter={key} />
      ))}
    </div>
  )
}

function Row({ parameter: key }: { readonly parameter: MoreKey }) {
  const parameter: NumberParameter | ChoiceParameter = PARAMETERS[key]
  const { symbol } = parameter
  const { label } = useWords('parameters').named[key]
  const help = useWords('moreHelp').named[key]
  return (
    <div className={css.row} data-symbol={symbol !== null}>
      <span className={symbol ? css.described : css.named}>
        {symbol && isSymbol(symbol) && <Symbol name={symbol} className={css.symbol} />}
        <span>{label}</span>
      </span>
      {parameter.kind === 'choice' ? (
        <Choice parameter={key as ChoiceKey} choice={parameter} />
      ) : (
        <Figure parameter={key as NumberKey} name={symbol ? `${symbol} ${label}` : label} help={help} />
      )}
    </div>
  )
}

type NumberKey = Parameters<typeof NumberBox>[0]['parameter']

interface FigureProps {
  readonly parameter: NumberKey
  readonly name: string
  readonly help: string
}

function Figure({ parameter, name, help }: FigureProps) {
  const words = useWords('levers')
  const [note, setNote] = useNote()
  const helpId = useId()
  return (
    <>
      {parameter === 'seed' ? (
        <Seed label={false} describedBy={helpId} />
      ) : (
        <NumberBox parameter={parameter} name={words.number(name)} describedBy={helpId} onNote={setNote} />
      )}
      <p id={helpId} className={note ? 'said' : css.help}>
        <WithSymbols text={help} />
      </p>
      <p className={css.note} role="status">
        {note && <WithSymbols text={note} />}
      </p>
    </>
  )
}

function Choice({ parameter, choice }: { readonly parameter: ChoiceKey; readonly choice: ChoiceParameter }) {
  const { setParameters } = useActions()
  const value = useExplorer(state => state.parameters[parameter])
  const helpId = useId()
  const { named, options } = useWords('parameters')
  const labels: Readonly<Record<string, { readonly label: string }>> = options[parameter]
  const help: Readonly<Record<string, string>> = useWords('moreHelp').options[parameter]
  return (
    <>
      <span className={css.selected}>
        <select
          className={css.select}
          aria-label={named[parameter].label}
          aria-describedby={helpId}
          value={value}
          onChange={event => setParameters({ [parameter]: clampParameter(parameter, event.target.value) })}
        >
          {choice.options.map(one => (
            <option key={one} value={one}>
              {labels[one].label}
            </option>
          ))}
        </select>
        <ChevronDown size={15} className={css.down} aria-hidden />
      </span>
      <p id={helpId} className={css.help}>
        <WithSymbols text={help[value]} />
      </p>
    </>
  )
}
