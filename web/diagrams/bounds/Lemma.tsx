/** What Lemma 3.1 allows and what there is, on one scale. */
import { formatDistance } from '../../terms/format.ts'
import { useWords } from '../../words/shelf.ts'
import { BAR_ROW, Bars } from '../parts/Bars.tsx'
import { Diagram } from '../parts/Diagram.tsx'

interface LemmaProps {
  readonly bound: number
  readonly error: number
  /** In pixels. */
  readonly width: number
}

const NAMES = 92

export function Lemma({ bound, error, width }: LemmaProps) {
  const words = useWords('bounds')
  const [allowed, there] = [formatDistance(bound, 2), formatDistance(error, 2)]
  const rows = [
    { name: words.lemmaAllows, value: bound, shown: allowed, fill: 'var(--rule-2)' },
    { name: words.lemmaIs, value: error, shown: there, fill: 'var(--ink)' },
  ]
  return (
    <Diagram width={width} height={2 * BAR_ROW} summary={words.lemmaSummary(allowed, there)}>
      <Bars rows={rows} most={Math.max(bound, error)} y={0} width={width} names={NAMES} />
    </Diagram>
  )
}
