/** Three reported values as bars from zero, on the true scale: what hardly changes looks as if it hardly changed. */
import { formatDistance } from '../../terms/format.ts'
import { useWords } from '../../words/shelf.ts'
import { BAR_ROW, Bars } from '../parts/Bars.tsx'
import { Diagram } from '../parts/Diagram.tsx'
import { Label } from '../parts/Label.tsx'
import { EXAMPLES, type Reported } from './reported.ts'

interface SmallBarsProps {
  readonly name: string
  readonly means: string
  readonly values: Reported['hsic']
  readonly width: number
}

const NAMES = 88
const TOP = 42

export function SmallBars({ name, means, values, width }: SmallBarsProps) {
  const words = useWords('trial')
  const rows = EXAMPLES.map(examples => ({
    name: words.examples(examples),
    value: values[examples],
    shown: formatDistance(values[examples], 4),
    fill: 'var(--syn)',
  }))
  return (
    <Diagram
      width={width}
      height={TOP + BAR_ROW * rows.length}
      summary={words.smallSummary(
        name,
        rows.map(row => `${row.name} ${row.shown}`),
      )}
    >
      <Label x={0} y={14} size={14} weight={600} ink="ink">
        {name}
      </Label>
      <Label x={0} y={32}>
        {means}
      </Label>
      <Bars rows={rows} most={Math.max(...Object.values(values))} y={TOP} width={width} names={NAMES} />
    </Diagram>
  )
}
