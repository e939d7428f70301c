/** What the prompt and the generator's own knowledge tell alone, what (5) allows, and what is learned, in bits. */
import type { DiscreteWorld } from '../../../src/discrete/discrete-world.ts'
import { formatDistance } from '../../terms/format.ts'
import { useWords } from '../../words/shelf.ts'
import { BAR_ROW, Bars } from '../parts/Bars.tsx'
import { Diagram } from '../parts/Diagram.tsx'

interface BitsProps {
  readonly world: DiscreteWorld
  /** In pixels. */
  readonly width: number
}

const NAMES = 196

/** Whole bits without decimals. */
function bitsOf(nats: number): { readonly value: number; readonly digits: string } {
  const value = Math.abs(nats) / Math.LN2
  const digits = formatDistance(value, 2)
  return { value, digits: digits.endsWith('.00') ? digits.slice(0, -3) : digits }
}

export function Bits({ world: { bottleneck, lemma }, width }: BitsProps) {
  const words = useWords('bounds')
  const nats = { prompt: bottleneck.prompt, model: bottleneck.model, allows: lemma.right, learned: lemma.left }
  const { aloneTells } = words
  const names = { ...aloneTells, allows: words.allows, learned: words.isLearned }
  const keys = ['prompt', 'model', 'allows', 'learned'] as const
  const rows = keys.map(key => {
    const { value, digits } = bitsOf(nats[key])
    const fill = key === 'learned' ? 'var(--ink)' : 'var(--rule-2)'
    return { name: names[key], value, shown: words.bits(digits), fill }
  })
  const [prompt, model, allows, learned] = rows.map(({ shown }) => shown)
  return (
    <Diagram
      width={width}
      height={BAR_ROW * rows.length}
      summary={words.bitsSummary({ prompt, model, allows, learned })}
    >
      <Bars rows={rows} most={1} y={0} width={width} names={NAMES} />
    </Diagram>
  )
}
