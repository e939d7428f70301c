/** A slider over a given stretch of a picture: the axis of a chart, or a row of its own. */
import type { CSSProperties, ReactNode } from 'react'
import type { Role } from '../../../src/experiment/roles.ts'
import { useSliding } from '../../kit/useSliding.ts'
import css from '../../gap/curve/CurveSlider.module.css'

export interface SliderProps {
  readonly role: Role
  readonly symbol?: ReactNode
  readonly min: number
  readonly max: number
  readonly step?: number
  readonly value: number
  readonly onChange: (value: number) => void
  readonly onDragging?: (dragging: boolean) => void
  /** Shows the value, which cannot be changed here. */
  readonly fixed?: boolean
  readonly label: string
  /** The value in words. */
  readonly text: string
}

interface Props extends SliderProps {
  /** In screen pixels: where the track begins, how long it is, and the height of its middle. */
  readonly left: number
  readonly width: number
  readonly top: number
}

const nothing = () => {}

export function AxisSlider({
  role,
  symbol,
  min,
  max,
  step = 1,
  value,
  onChange,
  onDragging = nothing,
  fixed,
  label,
  text,
  left,
  width,
  top,
}: Props) {
  const sliding = useSliding(value, onChange, onDragging)
  const share = (Math.min(max, Math.max(min, value)) - min) / (max - min)
  const place = {
    '--left': `${left}px`,
    '--width': `${width}px`,
    '--track': `${top}px`,
    '--at': `${left + share * width}px`,
  }
  return (
    <div className={css.axis} data-role={role} style={place as CSSProperties}>
      {symbol && (
        <span className={css.symbol} aria-hidden>
          {symbol}
        </span>
      )}
      <input
        className={css.input}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={fixed}
        aria-label={label}
        aria-valuetext={text}
        {...sliding}
      />
      <span className={css.track} />
      <span className={css.fill} />
      <span className={css.thumb} />
    </div>
  )
}
