/**
 * A slider for whole numbers on the levers' scale: a native range input, invisible and 44 px high, over a drawn track.
 */
import { memo, type CSSProperties } from 'react'
import css from './Slider.module.css'
import { at, place, SCALE_END, ticksFrom } from './sliderScale.ts'
import { useSliding } from '../kit/useSliding.ts'

interface Props {
  readonly name: string
  readonly value: number
  readonly min: number
  readonly valueText: string
  readonly describedBy?: string
  readonly labels: boolean
  /** Visible, but not movable. */
  readonly fixed?: boolean
  readonly onChange: (value: number) => void
  readonly onDragging: (dragging: boolean) => void
}

interface TicksProps {
  readonly min: number
  /** The number at the last tick. It is more than the scale holds if the value does not fit on the scale. */
  readonly end: number
  readonly labels: boolean
}

const Ticks = memo(function Ticks({ min, end, labels }: TicksProps) {
  return ticksFrom(min).map(({ value, labelled }) => (
    <span key={value} className={labelled ? css.longTick : css.tick} style={at(value)}>
      {labels && labelled && <span className={css.label}>{value === SCALE_END ? end : value}</span>}
    </span>
  ))
})

export function Slider({
  name,
  value,
  min,
  valueText,
  describedBy,
  labels,
  fixed = false,
  onChange,
  onDragging,
}: Props) {
  const sliding = useSliding(value, onChange, onDragging)
  const beyond = value > SCALE_END
  return (
    <div
      className={css.slider}
      data-beyond={beyond || undefined}
      style={{ '--from': place(min), '--to': place(value) } as CSSProperties}
    >
      <input
        className={css.input}
        type="range"
        min={min}
        max={Math.max(SCALE_END, value)}
        step={1}
        value={value}
        disabled={fixed}
        aria-label={name}
        aria-valuetext={valueText}
        aria-describedby={describedBy}
        {...sliding}
      />
      <div className={css.drawn} aria-hidden="true" translate="no">
        <Ticks min={min} end={Math.max(SCALE_END, value)} labels={labels} />
        <span className={css.track} />
        <span className={css.fill} />
        {beyond && <span className={css.break} />}
        <span className={css.thumb} style={at(value)} />
      </div>
    </div>
  )
}
