/**
 * The numbers behind a panel. A median opens the draw nearest to it in Explore, so that no pointer is needed for that.
 */
import { ROLE_OF } from '../../../src/experiment/roles.ts'
import type { Lever, Measure } from '../../../src/parameters/parameters.ts'
import { useThisExplorer } from '../../explorer/context.ts'
import css from '../../gap/curve/CurveTable.module.css'
import { medianDraw, type MeasuredPoint } from '../../gap/curve/spread.ts'
import { formatDistance, formatGap } from '../../terms/format.ts'
import { MEASURE_LOOKS } from '../../terms/measures.ts'
import { Symbol } from '../../terms/Symbol.tsx'
import { useWords } from '../../words/shelf.ts'
import { openInExplore } from './openInExplore.ts'
import { usePanelName } from './Panel.tsx'

interface Props {
  readonly lever: Lever
  readonly measure: Measure
  readonly points: readonly MeasuredPoint[]
  /** The element that says how the numbers were made. */
  readonly recipe: string
}

function Row({ lever, measure, point }: Omit<Props, 'points' | 'recipe'> & { readonly point: MeasuredPoint }) {
  const explorer = useThisExplorer()
  const words = useWords('check')
  const numbers = useWords('numbers')
  const { value, draws, gap } = point
  const { fineDecimals } = MEASURE_LOOKS[measure]
  const { median, lowerQuartile, upperQuartile, medianError } = gap.summary
  const signed = (nats: number) => formatGap(nats, fineDecimals)
  const title = words.open(medianDraw(gap), lever, value)
  return (
    <tr>
      <th scope="row">{value}</th>
      <td>{numbers.count(draws)}</td>
      <td>
        <button
          type="button"
          className={css.open}
          title={title}
          onClick={() => openInExplore(explorer, measure, lever, point)}
        >
          {signed(median)}
        </button>
      </td>
      <td>{formatDistance(medianError, fineDecimals)}</td>
      <td>{words.halfOf(signed(lowerQuartile), signed(upperQuartile))}</td>
    </tr>
  )
}

export function PanelTable({ lever, measure, points, recipe }: Props) {
  const words = useWords('check')
  const { options } = useWords('parameters')
  const name = usePanelName(lever, measure)
  return (
    <div className={css.frame} role="group" aria-label={words.tableOf(name)} tabIndex={0}>
      <table className={css.table} aria-label={name} aria-describedby={recipe}>
        <caption>{words.caption(options.measure[measure].label)}</caption>
        <thead>
          <tr>
            <th scope="col" data-role={ROLE_OF[lever]}>
              <Symbol name={lever} />
            </th>
            <th scope="col">{words.draws}</th>
            <th scope="col">{words.median}</th>
            <th scope="col">
              <abbr title={words.error.full}>{words.error.brief}</abbr>
            </th>
            <th scope="col">{words.half}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(point => (
            <Row key={point.value} lever={lever} measure={measure} point={point} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
