/** The numbers behind the bars, component by component, and the switch that draws both fits' own parts. */
import type { RoleParts } from '../../../src/experiment/parts.ts'
import { LEVER_OF } from '../../../src/experiment/roles.ts'
import type { Measure } from '../../../src/parameters.ts'
import { Symbol } from '../../terms/Symbol.tsx'
import { formatDistance, formatGap } from '../../terms/format.ts'
import { MEASURE_LOOKS } from '../../terms/measures.ts'
import css from './PartsTable.module.css'

interface Props {
  readonly parts: readonly RoleParts[]
  readonly measure: Measure
  readonly both: boolean
  readonly onBoth: (both: boolean) => void
}

export function PartsTable({ parts, measure, both, onBoth }: Props) {
  const decimals = MEASURE_LOOKS[measure].fineDecimals
  return (
    <div className={css.numbers}>
      <label>
        <input type="checkbox" checked={both} onChange={event => onBoth(event.target.checked)} />
        draw both fits’ own parts beside the bars
      </label>
      <table className={css.table} aria-label="Parts of the KL Gap">
        <thead>
          <tr><th scope="col">component</th><th scope="col">anchor fit</th><th scope="col">synthetic fit</th><th scope="col">gap</th></tr>
        </thead>
        <tbody>
          {parts.flatMap(({ role, components }) => components.map(({ index, anchor, synthetic, gap }) => (
            <tr key={`${role}${index}`}>
              <th scope="row"><Symbol name={LEVER_OF[role]} index={index} /></th>
              <td>{formatDistance(anchor, decimals)}</td>
              <td>{formatDistance(synthetic, decimals)}</td>
              <td>{formatGap(gap, decimals)}</td>
            </tr>
          )))}
        </tbody>
      </table>
      <p className={css.note}>
        <span>
          Each divergence is an integral over the plane, split by which component is there: the truth’s own, or for a fit the
          generator’s, by responsibility. In nats.
        </span>
        {measure === 'truth-to-fit' && <span> The mass that the irrelevant components take from the rest is charged to them.</span>}
      </p>
    </div>
  )
}
