/** The numbers behind a panel. A median opens the draw nearest to it in Explore: the way there without a pointer. */
import { ROLE_OF } from '../../../src/experiment/roles.ts'
import type { Lever, Measure } from '../../../src/parameters.ts'
import { useThisExplorer } from '../../explorer/context.ts'
import css from '../../gap/curve/CurveTable.module.css'
import { medianDraw, type MeasuredPoint } from '../../gap/curve/spread.ts'
import { formatCount, formatDistance, formatGap } from '../../terms/format.ts'
import { MEASURE_LOOKS, measureLabel } from '../../terms/measures.ts'
import { Symbol } from '../../terms/Symbol.tsx'
import { openInExplore } from './openInExplore.ts'
import { panelName } from './Panel.tsx'

interface Props {
  readonly lever: Lever
  readonly measure: Measure
  readonly points: readonly MeasuredPoint[]
  /** The element that says how the numbers were made. */
  readonly recipe: string
}

function Row({ lever, measure, point }: Omit<Props, 'points' | 'recipe'> & { readonly point: MeasuredPoint }) {
  const explorer = useThisExplorer()
  const { value, draws, gap } = point
  const { fineDecimals } = MEASURE_LOOKS[measure]
  const { median, lowerQuartile, upperQuartile, medianError } = gap.summary
  const signed = (nats: number) => formatGap(nats, fineDecimals)
  const title = `Open draw ${medianDraw(gap)}, the one nearest the median at ${lever} = ${value}, in Explore`
  return (
    <tr>
      <th scope="row">{value}</th>
      <td>{formatCount(draws)}</td>
      <td>
        <button type="button" className={css.open} title={title} onClick={() => openInExplore(explorer, measure, lever, point)}>
          {signed(median)}
        </button>
      </td>
      <td>{formatDistance(medianError, fineDecimals)}</td>
      <td>{`${signed(lowerQuartile)} to ${signed(upperQuartile)}`}</td>
    </tr>
  )
}

export function PanelTable({ lever, measure, points, recipe }: Props) {
  return (
    <div className={css.frame} role="group" aria-label={`Table: ${panelName(lever, measure)}`} tabIndex={0}>
      <table className={css.table} aria-label={panelName(lever, measure)} aria-describedby={recipe}>
        <caption>{`Gap by ${measureLabel(measure)}, in nats`}</caption>
        <thead>
          <tr>
            <th scope="col" data-role={ROLE_OF[lever]}><Symbol name={lever} /></th>
            <th scope="col">draws</th>
            <th scope="col">median</th>
            <th scope="col"><abbr title="standard error of the median">s.e.</abbr></th>
            <th scope="col">middle half</th>
          </tr>
        </thead>
        <tbody>
          {points.map(point => <Row key={point.value} lever={lever} measure={measure} point={point} />)}
        </tbody>
      </table>
    </div>
  )
}
