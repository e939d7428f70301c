/** Bars from zero, one below the other: name, bar, value. */
import { Label } from './Label.tsx'

export interface BarRow {
  readonly name: string
  readonly value: number
  /** The value as it is written. */
  readonly shown: string
  readonly fill: string
}

interface BarsProps {
  readonly rows: readonly BarRow[]
  /** The value that takes the whole width. */
  readonly most: number
  readonly y: number
  readonly width: number
  /** The room for the names, in pixels. */
  readonly names: number
}

export const BAR_ROW = 26
/** What stays free for a value beyond the longest bar. */
const VALUE = 56
const BAR = 16

/** The place of a value on the scale of the bars. */
const barEnd = (value: number, { most, width, names }: Pick<BarsProps, 'most' | 'width' | 'names'>): number =>
  names + ((width - names - VALUE) * value) / most

export function Bars({ rows, y, ...scale }: BarsProps) {
  const { names } = scale
  return (
    <>
      {rows.map(({ name, value, shown, fill }, i) => {
        const top = y + BAR_ROW * i
        // A value below zero has no bar.
        const end = Math.max(names, barEnd(value, scale))
        return (
          <g key={name}>
            <Label x={0} y={top + 17}>
              {name}
            </Label>
            <rect x={names} y={top + 5} width={end - names} height={BAR} fill={fill} />
            <Label x={end + 8} y={top + 18} size={14} weight={600} ink="ink">
              {shown}
            </Label>
          </g>
        )
      })}
      <path d={`M${names + 0.5} ${y}v${BAR_ROW * rows.length}`} stroke="var(--rule-2)" />
    </>
  )
}
