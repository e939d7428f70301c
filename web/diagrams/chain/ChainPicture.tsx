/** The chain as one drawing: what you have, what the generator is told, what it knows, what it answers. */
import { useId } from 'react'
import type { Draw } from '../../../src/experiment/results.ts'
import { UNDIVIDED } from '../../plane/attention.ts'
import { holdDomain } from '../../plane/domain.ts'
import { Dots } from '../../plane/marks/Dots.tsx'
import { Tints } from '../../plane/marks/Tints.tsx'
import { isCrowded, type Style } from '../../plane/style.ts'
import { viewOf } from '../../plane/view.ts'
import { useWords } from '../../words/shelf.ts'
import { Diagram } from '../parts/Diagram.tsx'
import { Formula, Label } from '../parts/Label.tsx'
import { wrap } from '../parts/wrap.ts'
import { chainLayout } from './layout.ts'
import { countsOf, FORMULAS, pictureAt, STATIONS, STEPS } from './stations.ts'

/** Marks are smaller than in a large plane, as the planes are. */
const MARK = 0.42
const ALL = {
  truth: false,
  anchorData: true,
  anchorFit: false,
  generator: true,
  syntheticData: true,
  syntheticFit: false,
}
const ENDS = ['start', 'middle', 'middle', 'end'] as const

export interface ChainProps {
  readonly draw: Draw
  /** In pixels. */
  readonly width: number
}

export function ChainPicture({ draw, width }: ChainProps) {
  const words = useWords('chain')
  const id = useId()
  const { side, pitch, narrow, top, nameLines, height } = chainLayout(width)
  const { domain } = holdDomain(null, draw)
  const counts = countsOf(draw)
  const view = viewOf(domain, { width: side, height: side, bare: true })
  const crowded = isCrowded(draw.roles.length)
  const style: Style = { stature: 'strip', crowded, mark: MARK, outerTint: 1, truthOpacity: 1 }
  const middle = top + side / 2
  return (
    <Diagram width={width} height={height} summary={words.summary(counts)}>
      <clipPath id={id}>
        <rect width={side} height={side} />
      </clipPath>
      {STATIONS.map((station, i) => {
        const scene = { picture: pictureAt(station, draw, domain), view, style, attention: UNDIVIDED, layers: ALL }
        // Side by side on a phone, words are wider than the planes: they lean on the edges of the drawing.
        const anchor = narrow ? ENDS[i] : 'start'
        const x = i * pitch + (anchor === 'start' ? 0 : anchor === 'end' ? side : side / 2)
        return (
          <g key={station}>
            <Formula x={x} y={top - 11} size={narrow ? 16 : 18} anchor={anchor} of={FORMULAS[station]} />
            <g transform={`translate(${i * pitch} ${top})`}>
              <g clipPath={`url(#${id})`}>
                <Tints shapes={scene.picture.generator} view={view} style={style} attention={UNDIVIDED} />
                <Dots {...scene} />
              </g>
              <rect x={0.5} y={0.5} width={side - 1} height={side - 1} fill="none" stroke="var(--rule)" />
            </g>
            {wrap(words.stations[station], nameLines > 1 ? pitch - 6 : width, 13).map((line, row) => (
              <Label
                key={line}
                x={x}
                y={top + side + 20 + 16 * row}
                size={narrow ? 13 : 14}
                weight={600}
                ink="ink"
                anchor={anchor}
              >
                {line}
              </Label>
            ))}
            {words.below[station](counts).map((line, row) => (
              <Label
                key={line}
                x={x}
                y={top + side + 22 + 16 * (nameLines + row)}
                size={narrow ? 12.5 : 13}
                anchor={anchor}
              >
                {line}
              </Label>
            ))}
          </g>
        )
      })}
      {STEPS.map((step, i) => {
        const [from, to] = [i * pitch + side + 4, (i + 1) * pitch - 4]
        const tip = step === 'curate' ? words.tips.curate(draw.parameters.noise) : words.tips[step]
        return (
          <g key={step}>
            <path
              d={`M${from} ${middle}H${to}m-5 -4l5 4l-5 4`}
              fill="none"
              stroke="var(--ink-2)"
              strokeWidth={1.1}
              strokeLinejoin="round"
            />
            <Label x={(from + to) / 2} y={narrow ? 12 : middle - 8} size={narrow ? 12.5 : 13} anchor="middle" tip={tip}>
              {words.steps[step]}
            </Label>
          </g>
        )
      })}
    </Diagram>
  )
}
