/**
 * One gap by several measures, side by side around one zero line. Every measure has a scale of its own, since sizes of
 * different measures cannot be compared, but signs can.
 */
import type { Measure } from '../../../src/parameters/parameters.ts'
import { linearScale } from '../../kit/scale.ts'
import { formatGap } from '../../terms/format.ts'
import { MEASURE_LOOKS } from '../../terms/measures.ts'
import { useWords } from '../../words/shelf.ts'
import type { Measurement } from '../measured.ts'
import { Diagram, FoldedTable } from '../parts/Diagram.tsx'
import { EMPTY } from '../parts/empty.ts'
import { Label } from '../parts/Label.tsx'
import { wrap } from '../parts/wrap.ts'
import { verdictOn } from './verdict.ts'

interface SignsProps {
  readonly measures: readonly Measure[]
  readonly values: Readonly<Record<Measure, Measurement>>
  /** In pixels. */
  readonly width: number
  /** Only the first is known so far; the others are named, over an empty place. */
  readonly begun?: boolean
}

/** Where the names begin, and how high a line of them is. */
const TOP = 38
const LINE = 17
/** From the zero line to the end of the longest bar, and what stays free beyond it for the value. */
const HALF = 78
const VALUE = 22
const FOOT = 18
/** In columns narrower than this, in pixels, names are smaller. */
const NARROW = 110

const shownGap = (measure: Measure, gap: number): string => formatGap(gap, MEASURE_LOOKS[measure].decimals)

export function Signs({ measures, values, width, begun = false }: SignsProps) {
  const words = useWords('signs')
  const { options } = useWords('parameters')
  const name = (measure: Measure) => options.measure[measure].label
  const shown = begun ? measures.slice(0, 1) : measures
  const column = width / measures.length
  const bar = Math.min(44, 0.36 * column)
  const size = column < NARROW ? 13 : 14
  const names = measures.map(measure => wrap(name(measure), column - 4, size))
  const under = TOP + LINE * Math.max(...names.map(lines => lines.length))
  const zero = under + 12 + VALUE + HALF
  const height = zero + HALF + VALUE + FOOT
  const told = shown.map(measure =>
    words.told(name(measure), shownGap(measure, values[measure].value), words.verdict[verdictOn(values[measure])]),
  )
  return (
    <Diagram width={width} height={height} summary={words.summary(told)}>
      <Label x={0} y={12} ink="ink-3">
        {words.gap}
      </Label>
      <Label x={width} y={12} anchor="end" ink="ink-3">
        {words.helped}
      </Label>
      <Label x={width} y={height - 4} anchor="end" ink="ink-3">
        {words.hurt}
      </Label>
      {measures.map((measure, i) => {
        const middle = (i + 0.5) * column
        const known = shown.includes(measure)
        return (
          <g key={measure}>
            {names[i].map((line, row) => (
              <Label key={line} x={middle} y={TOP + LINE * row} size={size} weight={600} ink="ink" anchor="middle">
                {line}
              </Label>
            ))}
            {known ? (
              <Bar measure={measure} value={values[measure]} middle={middle} width={bar} zero={zero} />
            ) : (
              <rect x={middle - bar / 2} y={zero - 40} width={bar} height={80} {...EMPTY} />
            )}
            {known && !begun && (
              <Label x={middle} y={under} anchor="middle">
                {words.verdict[verdictOn(values[measure])]}
              </Label>
            )}
          </g>
        )
      })}
      <path d={`M0 ${zero}H${width}`} stroke="var(--ink-3)" />
    </Diagram>
  )
}

/** The same numbers, with the middle half of draws. */
export function SignsTable({ measures, values, begun = false }: Omit<SignsProps, 'width'>) {
  const words = useWords('signs')
  const { options } = useWords('parameters')
  const shown = begun ? measures.slice(0, 1) : measures
  return (
    <FoldedTable
      {...words.table}
      label={words.asTable}
      rows={shown.map(measure => {
        const { value, lower, upper, draws } = values[measure]
        const cells = [value, lower, upper].map(gap => formatGap(gap, MEASURE_LOOKS[measure].fineDecimals))
        return [options.measure[measure].label, ...cells, String(draws)]
      })}
    />
  )
}

interface BarProps {
  readonly measure: Measure
  readonly value: Measurement
  readonly middle: number
  readonly width: number
  readonly zero: number
}

/** The median as a bar from zero, over the middle half of draws. The published estimator is of another kind, and hollow. */
function Bar({ measure, value: { value, lower, upper }, middle, width, zero }: BarProps) {
  const reach = Math.max(Math.abs(lower), Math.abs(upper), Math.abs(value))
  const y = linearScale([0, reach], [zero, zero - HALF])
  const up = value >= 0
  const far = up ? Math.min(y(value), y(upper)) - 8 : Math.max(y(value), y(lower)) + 18
  const hollow = measure === 'as-published'
  const x = middle - width / 2
  return (
    <>
      <rect x={middle - width} y={y(upper)} width={2 * width} height={y(lower) - y(upper)} fill="var(--band)" />
      <rect
        x={x}
        y={Math.min(zero, y(value))}
        width={width}
        height={Math.abs(zero - y(value))}
        fill={hollow ? 'var(--paper)' : 'var(--ink)'}
        stroke="var(--ink)"
        strokeWidth={1.5}
      />
      <text
        x={middle}
        y={far}
        fontFamily="var(--serif)"
        fontSize={19}
        fontWeight={600}
        fill="var(--ink)"
        textAnchor="middle"
      >
        {shownGap(measure, value)}
      </text>
    </>
  )
}
