/** What a column says, in a sentence or two of serif under it. */
import type { Measure } from '../../../src/parameters.ts'
import { formatCount } from '../../terms/format.ts'
import { WithSymbols } from '../../terms/WithSymbols.tsx'
import { natureOf, readingOf } from './reading.ts'
import css from './Reading.module.css'
import { READ_AT, type ReadSweeps } from './readSweeps.ts'

interface Props {
  readonly measure: Measure
  /** Null while there are too few draws to read anything from them. */
  readonly read: ReadSweeps | null
}

export function Reading({ measure, read }: Props) {
  const words = read ? readingOf(measure, read.sweeps, read.middle) : natureOf(measure)
  return (
    <p className={css.reading}>
      {words.map(({ text, strong }, i) => (strong ? <b key={i}>{text}</b> : <WithSymbols key={i} text={text} />))}
      {' '}<span className={css.draws}>{read ? `Read from ${formatCount(read.draws)} draws.` : `The rest from ${READ_AT[0]} draws on.`}</span>
    </p>
  )
}
