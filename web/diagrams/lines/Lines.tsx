/** The chart of lines on a page: in the available size, with the slider that is its axis, or as paper to draw on. */
import { useRef } from 'react'
import { useSize } from '../../kit/useSize.ts'
import { Symbol } from '../../terms/Symbol.tsx'
import { useWords } from '../../words/shelf.ts'
import { SpokenTable } from '../parts/Diagram.tsx'
import { AxisSlider, type SliderProps } from './AxisSlider.tsx'
import { DrawPad, type Drawing } from './DrawPad.tsx'
import { LineChart, marginOf } from './LineChart.tsx'
import css from './lines.module.css'
import { plotOf, TRACK } from './plot.ts'
import type { ChartData } from './series.ts'
import { linesInWords, tableOf } from './words.ts'

interface Props extends ChartData {
  readonly slider?: Omit<SliderProps, 'min' | 'max' | 'symbol'>
  readonly drawing?: Drawing
  readonly sweep?: boolean
}

export function Lines({ slider, drawing, sweep, ...data }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const words = useWords('lines')
  const numbers = useWords('numbers')
  const { axis, along, series } = data
  const plot = size && plotOf(size.width, size.height, axis, along, marginOf(series, size.width))
  const unit = size?.unit ?? 1
  return (
    <>
      <div ref={frame} className={css.chart}>
        {size && plot && (
          <>
            <LineChart {...data} {...size} sweep={sweep} summary={linesInWords(words, numbers, data)} />
            {drawing && <DrawPad {...drawing} {...{ plot, unit, axis, along }} />}
            {slider && (
              <AxisSlider
                {...slider}
                symbol={along.symbol !== 'g' && <Symbol name={along.symbol} live />}
                min={along.from}
                max={along.to}
                left={plot.x(along.from) * unit}
                width={(plot.x(along.to) - plot.x(along.from)) * unit}
                top={(plot.bottom + TRACK) * unit}
              />
            )}
          </>
        )}
      </div>
      <SpokenTable {...tableOf(words, data)} />
    </>
  )
}
