/** The data of the curve as a table: always there for those who listen, on request for those who look. */
import { ArrowUpRight } from 'lucide-react'
import { ROLE_OF } from '../../../src/experiment/roles.ts'
import type { Lever, Measure } from '../../../src/parameters.ts'
import { setParameters } from '../../store.ts'
import { Symbol } from '../../symbols/Symbol.tsx'
import { formatCount, formatDistance, formatGap } from '../format.ts'
import { MEASURE_LOOKS, measureLabel } from '../measures.ts'
import { medianDraw, type MeasuredPoint } from './spread.ts'
import css from './CurveTable.module.css'

interface Props {
  readonly id: string
  readonly lever: Lever
  readonly measure: Measure
  readonly points: readonly MeasuredPoint[]
  readonly present: number
  readonly open: boolean
}

interface RowProps {
  readonly point: MeasuredPoint
  readonly lever: Lever
  readonly measure: Measure
  readonly current: boolean
  readonly open: boolean
}

function Row({ point: { value, draws, gap, anchor, synthetic }, lever, measure, current, open }: RowProps) {
  const { fineDecimals } = MEASURE_LOOKS[measure]
  const { median, lowerQuartile, upperQuartile, medianError, mean, standardDeviation } = gap.summary
  const signed = (nats: number) => formatGap(nats, fineDecimals)
  const plain = (nats: number) => formatDistance(nats, fineDecimals)
  const typical = medianDraw(gap)
  return (
    <tr aria-current={current || undefined}>
      <th scope="row">{value}</th>
      <td>{formatCount(draws)}</td>
      <td>{signed(median)}</td>
      <td>{plain(medianError)}</td>
      <td>{signed(lowerQuartile)}</td>
      <td>{signed(upperQuartile)}</td>
      <td>{signed(mean)}</td>
      <td>{plain(standardDeviation)}</td>
      <td>{plain(anchor.summary.median)}</td>
      <td>{plain(synthetic.summary.median)}</td>
      {/* A button in what is only heard would take the keyboard to a place that nobody sees. */}
      {open && (
        <td className={css.action}>
          <button
            type="button"
            className={css.open}
            aria-label={`Open draw ${typical}, the one nearest the median at ${lever} = ${value}`}
            title={`Open draw ${typical}, the one nearest the median`}
            onClick={() => setParameters({ [lever]: value, draw: typical })}
          >
            <ArrowUpRight size={15} strokeWidth={1.75} aria-hidden />
          </button>
        </td>
      )}
    </tr>
  )
}

export function CurveTable({ id, lever, measure, points, present, open }: Props) {
  return (
    <div id={id} className={open ? css.frame : 'said'} role="group" aria-label="Table of this curve" tabIndex={open ? 0 : undefined}>
      <table className={css.table} aria-label={`KL Gap against ${lever}`}>
        <caption>Gap by {measureLabel(measure)}, in nats; the distances of both fits are medians.</caption>
        <thead>
          <tr>
            <th scope="col" data-role={ROLE_OF[lever]}><Symbol name={lever} /></th>
            <th scope="col">draws</th>
            <th scope="col">median gap</th>
            <th scope="col"><abbr title="standard error of the median">s.e.</abbr></th>
            <th scope="col">lower quartile</th>
            <th scope="col">upper quartile</th>
            <th scope="col">mean</th>
            <th scope="col"><abbr title="standard deviation">s.d.</abbr></th>
            <th scope="col">anchor fit</th>
            <th scope="col">synthetic fit</th>
            {open && <th scope="col"><span className="said">open the median draw</span></th>}
          </tr>
        </thead>
        <tbody>
          {points.map(point => (
            <Row key={point.value} point={point} lever={lever} measure={measure} current={point.value === present} open={open} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
