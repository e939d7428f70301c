/** Chapter 10: what the authors report of language models. */
import { FoldedTable } from '../../../diagrams/parts/Diagram.tsx'
import { Sized } from '../../../diagrams/parts/Sized.tsx'
import { changeOf, RATED, REPORTED } from '../../../diagrams/trial/reported.ts'
import { SmallBars } from '../../../diagrams/trial/SmallBars.tsx'
import { Trial, useRatedNames } from '../../../diagrams/trial/Trial.tsx'
import { formatDistance, MINUS } from '../../../terms/format.ts'
import { useWords } from '../../../words/shelf.ts'
import type { ChapterFigure } from './figure.ts'
import { FigureHead } from './FigureHead.tsx'
import css from './Figure10.module.css'

const { ratings, hsic, semanticEntropy } = REPORTED

/** A fall, in percent: with two digits where it is less than one percent. */
function fall(change: number): string {
  const percent = -100 * change
  return `${MINUS}${formatDistance(percent, percent < 1 ? 2 : 0)}`
}

export function Figure10({ phase }: ChapterFigure<10>) {
  const words = useWords('trial')
  const after = phase === 'after'
  return (
    <div className={css.figure}>
      <FigureHead title={words.title} setting={words.setting} />
      <Sized>{width => <Trial trial={REPORTED} width={width} hidden={!after} />}</Sized>
      {after && <Rest />}
    </div>
  )
}

/** What else they report, folded: it changes by little. */
function Rest() {
  const words = useWords('trial')
  const names = useRatedNames()
  const { caption, head, none } = words.table
  const other = (values: typeof hsic, rated: (typeof RATED)[number]) =>
    typeof rated === 'number' ? formatDistance(values[rated], 4) : none
  return (
    <>
      <p className={css.note}>{words.noErrors}</p>
      <details className={css.more}>
        <summary>{words.more(fall(changeOf(hsic)), fall(changeOf(semanticEntropy)))}</summary>
        <div className={css.pair}>
          <Sized>{width => <SmallBars name={words.hsic} means={words.hsicMeans} values={hsic} width={width} />}</Sized>
          <Sized>
            {width => (
              <SmallBars
                name={words.semanticEntropy}
                means={words.semanticEntropyMeans}
                values={semanticEntropy}
                width={width}
              />
            )}
          </Sized>
        </div>
      </details>
      <FoldedTable
        label={words.asTable}
        caption={caption}
        head={head}
        rows={RATED.map(rated => [
          names[rated],
          formatDistance(ratings[rated], 4),
          other(hsic, rated),
          other(semanticEntropy, rated),
        ])}
      />
    </>
  )
}
