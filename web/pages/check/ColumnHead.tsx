/** The head of a column: the measure's name, and its formula, which was set when the site was built. */
import type { Measure } from '../../../src/parameters/parameters.ts'
import { useWords } from '../../words/shelf.ts'
import asPublished from './formulas/as-published.tex?katex'
import fitToTruth from './formulas/fit-to-truth.tex?katex'
import jensenShannon from './formulas/jensen-shannon.tex?katex'
import truthToFit from './formulas/truth-to-fit.tex?katex'
import css from './ColumnHead.module.css'

const FORMULAS: Readonly<Record<Measure, string>> = {
  'jensen-shannon': jensenShannon,
  'truth-to-fit': truthToFit,
  'fit-to-truth': fitToTruth,
  'as-published': asPublished,
}

const capitalised = (words: string) => words[0].toUpperCase() + words.slice(1)

interface Props {
  readonly measure: Measure
  /** Whether the column stands alone, under the choice of measure, which shows the name already. */
  readonly alone: boolean
}

export function ColumnHead({ measure, alone }: Props) {
  const { options } = useWords('parameters')
  return (
    <div className={alone ? css.alone : css.head}>
      <h3 className={alone ? 'said' : css.name}>{capitalised(options.measure[measure].label)}</h3>
      <span className={css.formula} translate="no" dangerouslySetInnerHTML={{ __html: FORMULAS[measure] }} />
    </div>
  )
}
