/** The numbers behind the bars, component by component, and the switch that draws both fits' own parts. */
import type { RoleParts } from '../../../src/experiment/parts.ts'
import { LEVER_OF } from '../../../src/experiment/roles.ts'
import type { Measure } from '../../../src/parameters/parameters.ts'
import { Symbol } from '../../terms/Symbol.tsx'
import { formatDistance, formatGap } from '../../terms/format.ts'
import { MEASURE_LOOKS } from '../../terms/measures.ts'
import { useWords } from '../../words/shelf.ts'
import css from './PartsTable.module.css'

interface Props {
  readonly parts: readonly RoleParts[]
  readonly measure: Measure
  readonly both: boolean
  readonly onBoth: (both: boolean) => void
}

export function PartsTable({ parts, measure, both, onBoth }: Props) {
  const words = useWords('parts').table
  const { layers } = useWords('picture')
  const decimals = MEASURE_LOOKS[measure].fineDecimals
  return (
    <div className={css.numbers}>
      <label>
        <input type="checkbox" checked={both} onChange={event => onBoth(event.target.checked)} />
        <span>{words.both}</span>
      </label>
      <table className={css.table} aria-label={words.title}>
        <thead>
          <tr>
            {[words.component, layers.anchorFit, layers.syntheticFit, words.gap].map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.flatMap(({ role, components }) =>
            components.map(({ index, anchor, synthetic, gap }) => (
              <tr key={`${role}${index}`}>
                <th scope="row">
                  <Symbol name={LEVER_OF[role]} index={index} />
                </th>
                <td>{formatDistance(anchor, decimals)}</td>
                <td>{formatDistance(synthetic, decimals)}</td>
                <td>{formatGap(gap, decimals)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      <p className={css.note}>
        <span>{words.how}</span>
        {measure === 'truth-to-fit' && <span>{words.charged}</span>}
      </p>
    </div>
  )
}
