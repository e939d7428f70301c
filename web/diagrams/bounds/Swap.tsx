/** What the terms of a bound see of a swap of J and L, and what the gap does. Before that: the question as a picture. */
import { formatDistance, formatGap } from '../../terms/format.ts'
import { useWords } from '../../words/shelf.ts'
import { BAR_ROW, Bars } from '../parts/Bars.tsx'
import { Diagram, SpokenTable } from '../parts/Diagram.tsx'
import { EMPTY } from '../parts/empty.ts'
import { Label } from '../parts/Label.tsx'
import { wrap } from '../parts/wrap.ts'

export interface Swapped {
  readonly J: number
  readonly L: number
  /** The information of what the generator answers, and the gap; in nats. */
  readonly terms: number
  readonly gap: number
}

interface SwapProps {
  readonly states: readonly [before: Swapped, after: Swapped]
  /** In pixels. */
  readonly width: number
}

const NAMES = 92
const SIZE = 14
const LINE = 18
const BETWEEN = 12

export function Swap({ states, width }: SwapProps) {
  const words = useWords('bounds')
  const terms = states.map(state => formatDistance(state.terms, 2))
  const gaps = states.map(state => formatGap(state.gap, 2))
  const names = states.map(({ J, L }) => words.settingOf(J, L))
  const blocks = [
    { title: words.terms, says: words.termsStay, of: 'terms', shown: terms, fill: 'var(--rule-2)' },
    { title: words.brought, says: words.gapGrows, of: 'gap', shown: gaps, fill: 'var(--ink)' },
  ] as const
  let y = 0
  const drawn = blocks.map(({ title, says, of, shown, fill }) => {
    const lines = wrap(title, width, SIZE)
    const top = y
    const bars = top + LINE * lines.length + 6
    y = bars + 2 * BAR_ROW + LINE + BETWEEN
    return (
      <g key={of}>
        {lines.map((line, i) => (
          <Label key={line} x={0} y={top + 14 + LINE * i} size={SIZE} weight={600} ink="ink">
            {line}
          </Label>
        ))}
        <Bars
          rows={states.map((state, i) => ({ name: names[i], value: state[of], shown: shown[i], fill }))}
          most={Math.max(...states.map(state => state[of]))}
          y={bars}
          width={width}
          names={NAMES}
        />
        <Label x={NAMES} y={bars + 2 * BAR_ROW + 14}>
          {says}
        </Label>
      </g>
    )
  })
  return (
    <>
      <Diagram width={width} height={y - BETWEEN} summary={words.swapSummary([terms[0], terms[1]], [gaps[0], gaps[1]])}>
        {drawn}
      </Diagram>
      <SpokenTable {...words.swapTable} rows={names.map((name, i) => [name, terms[i], gaps[i]])} />
    </>
  )
}

/** A bound that goes up, and the empty place of the gap. */
export function Suspended({ width }: { readonly width: number }) {
  const words = useWords('bounds')
  const end = Math.round(0.52 * width)
  const far = Math.round(0.78 * width)
  const bar = { x: NAMES, height: 26 }
  return (
    <Diagram width={width} height={126} summary={words.suspended}>
      <Label x={0} y={40} size={15} weight={600} ink="ink">
        {words.bound}
      </Label>
      <rect {...bar} y={22} width={end - NAMES} fill="var(--rule-2)" />
      <rect x={end} y={22.5} width={far - end} height={25} fill="none" stroke="var(--rule-2)" strokeDasharray="4 3" />
      <path d={`M${end + 8} 35H${far - 8}m-6 -5l6 5l-6 5`} fill="none" stroke="var(--ink)" strokeWidth={1.3} />
      <Label x={far + 8} y={40} size={14}>
        {words.boundUp}
      </Label>
      <Label x={0} y={100} size={15} weight={600} ink="ink">
        {words.gap}
      </Label>
      <rect {...bar} y={82.5} width={far - NAMES} {...EMPTY} />
      <Label x={(NAMES + far) / 2} y={102} size={19} face="serif" anchor="middle">
        {words.unknown}
      </Label>
      <path d={`M${NAMES + 0.5} 8V122`} stroke="var(--rule-2)" />
    </Diagram>
  )
}
