/** What a column says, in one or two sentences under it. */
import type { Measure } from '../../../src/parameters/parameters.ts'
import { WithSymbols } from '../../terms/WithSymbols.tsx'
import { useWords } from '../../words/shelf.ts'
import { readingInWords } from './columnReading.ts'
import css from './Reading.module.css'
import { READ_AT, type ReadSweeps } from './readSweeps.ts'

interface Props {
  readonly measure: Measure
  /** Null while there are too few draws to say anything. */
  readonly read: ReadSweeps | null
}

export function Reading({ measure, read }: Props) {
  const words = useWords('check')
  return (
    <p className={css.reading}>
      {readingInWords(measure, read, words).map(([text, against], i) =>
        against ? <b key={i}>{text}</b> : <WithSymbols key={i} text={text} />,
      )}
      <span>{words.space}</span>
      <span className={css.draws}>{read ? words.readFrom(read.draws) : words.restFrom(READ_AT[0])}</span>
    </p>
  )
}
