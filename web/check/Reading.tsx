/** What a column says, in a sentence or two of serif under it. */
import type { Measure } from '../../src/parameters.ts'
import { WithSymbols } from '../symbols/WithSymbols.tsx'
import { natureOf, readingOf, type Sweeps } from './reading.ts'
import css from './Reading.module.css'

/** Draws at every point before anything is read from them. */
const ENOUGH = 12

interface Props {
  readonly measure: Measure
  readonly sweeps: Sweeps
  readonly done: number
}

export function Reading({ measure, sweeps, done }: Props) {
  const words = done < ENOUGH ? natureOf(measure) : readingOf(measure, sweeps)
  return (
    <p className={css.reading}>
      {words.map(({ text, strong }, i) => (strong ? <b key={i}>{text}</b> : <WithSymbols key={i} text={text} />))}
    </p>
  )
}
