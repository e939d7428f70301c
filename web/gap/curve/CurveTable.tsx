/** The data of the curve as a table: always there for screen readers, shown on request. */
import { memo } from 'react'
import { ROLE_OF } from '../../../src/experiment/roles.ts'
import type { Lever, Measure } from '../../../src/parameters/parameters.ts'
import { useActions } from '../../explorer/context.ts'
import { Symbol } from '../../terms/Symbol.tsx'
import { formatDistance, formatGap } from '../../terms/format.ts'
import { MEASURE_LOOKS } from '../../terms/measures.ts'
import { useWords } from '../../words/shelf.ts'
import { medianDraw, type MeasuredPoint } from './spread.ts'
import type { Middle } from '../../explorer/store.ts'
import css from './CurveTable.module.css'

interface View {
  readonly lever: Lever
  readonly measure: Measure
  readonly middle: Middle
  readonly open: boolean
}

interface Props extends View {
  readonly id: string
  readonly points: readonly MeasuredPoint[]
  /** The present value of the lever; null while the rows still belong to another curve. */
  readonly present: number | null
}

interface RowProps extends View {
  readonly point: MeasuredPoint
  readonly current: boolean
}

/** A median as a button that opens the draw nearest to it, so that single draws can be reached without a pointer. */
function Median({
  point: { value, gap },
  lever,
  text,
}: {
  readonly point: MeasuredPoint
  readonly lever: Lever
  readonly text: string
}) {
  const { setParameters } = useActions()
  const draw = medianDraw(gap)
  const words = useWords('curveTable')
  return (
    <button
      type="button"
      className={css.open}
      title={words.open(draw, lever, value)}
      onClick={() => setParameters({ [lever]: value, draw })}
    >
      {text}
    </button>
  )
}

const Row = memo(function Row({ point, lever, measure, middle, current, open }: RowProps) {
  const words = useWords('curveTable')
  const numbers = useWords('numbers')
  const { value, draws, gap, anchor, synthetic } = point
  const { fineDecimals } = MEASURE_LOOKS[measure]
  const { median, lowerQuartile, upperQuartile, medianError, mean, standardDeviation } = gap.summary
  const signed = (nats: number) => formatGap(nats, fineDecimals)
  const plain = (nats: number) => formatDistance(nats, fineDecimals)
  return (
    <tr aria-current={current || undefined}>
      <th scope="row">{value}</th>
      <td>{numbers.count(draws)}</td>
      {/* A button in a table that only screen readers see would move the keyboard focus to an invisible place. */}
      <td>{open ? <Median point={point} lever={lever} text={signed(median)} /> : signed(median)}</td>
      <td>{plain(medianError)}</td>
      <td>{words.range(signed(lowerQuartile), signed(upperQuartile))}</td>
      {middle === 'mean' && (
        <>
          <td>{signed(mean)}</td>
          <td>{plain(standardDeviation)}</td>
        </>
      )}
      <td>{plain(anchor.summary.median)}</td>
      <td>{plain(synthetic.summary.median)}</td>
    </tr>
  )
})

export function CurveTable({ id, points, present, ...view }: Props) {
  const words = useWords('curveTable')
  const measures = useWords('parameters').options.measure
  const { lever, measure, middle, open } = view
  return (
    <div
      id={id}
      className={open ? css.frame : 'said'}
      role="group"
      aria-label={words.title}
      tabIndex={open ? 0 : undefined}
    >
      <table className={css.table} aria-label={words.against(lever)}>
        <caption>
          <span>{words.caption(measures[measure].label)}</span>
          {open && <span>{words.opens}</span>}
        </caption>
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
            {middle === 'mean' && (
              <>
                <th scope="col">{words.mean}</th>
                <th scope="col">
                  <abbr title={words.deviation.full}>{words.deviation.brief}</abbr>
                </th>
              </>
            )}
            <th scope="col">{words.anchor}</th>
            <th scope="col">{words.synthetic}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(point => (
            <Row key={point.value} {...view} point={point} current={point.value === present} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
