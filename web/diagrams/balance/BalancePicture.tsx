/**
 * Two bars, one cell a component: above the truth, below the synthetic data. A beam joins the end of what is covered
 * with the end of what is true; where it hangs plumb, the rule says that the gap is 0.
 */
import type { ComponentRole } from '../../../src/experiment/roles.ts'
import { LEVER_OF } from '../../../src/experiment/roles.ts'
import { textWidth } from '../../kit/textWidth.ts'
import { short } from '../../plane/ellipse.ts'
import { SUBSCRIPT } from '../../plane/labels/metrics.ts'
import { useWords } from '../../words/shelf.ts'
import { Diagram } from '../parts/Diagram.tsx'
import { Label } from '../parts/Label.tsx'
import { balanceInWords } from './words.ts'
import { cellsOf, coveredOf, leanOf, percentOf, trueOf, type Cell, type Counts } from './shares.ts'

interface Props {
  /** Whole numbers: what the words are about. */
  readonly counts: Counts
  /** What is drawn: on the way to the counts. */
  readonly shown?: Counts
  readonly width: number
  /** For a place that is low. */
  readonly low?: boolean
  /** The bars alone, without what the rule says of them. */
  readonly bare?: boolean
}

/** In pixels: a row of words, a bar, and the space in which the beam hangs. */
const ROOMY = { row: 24, bar: 34, space: 86, bare: 26 }
const LOW = { row: 19, bar: 24, space: 50, bare: 20 }
/** From this width on, a cell bears its symbol. */
const NAMED = 26
const TYPE = 13
const BOLD = 1.08

const FILL = { anchored: 'var(--anchor)', unsampled: 'var(--unsampled-ink)', irrelevant: 'var(--irrelevant)' } as const

export function BalancePicture({ counts, shown = counts, width, low = false, bare = false }: Props) {
  const words = useWords('balance')
  const { row, bar, ...spaces } = low ? LOW : ROOMY
  const space = bare ? spaces.bare : spaces.space
  const [upper, lower] = [row, row + bar + space]
  const [K, J, L] = counts
  const [covered, real] = [short(coveredOf(shown) * width), short(trueOf(shown) * width)]
  return (
    <Diagram width={width} height={2 * (row + bar) + space} summary={balanceInWords(words, counts, bare)}>
      <Label x={0} y={row - 8} weight={600} ink="ink">
        {words.truth}
      </Label>
      <Label x={width} y={row - 8} anchor="end">
        {words.cover(K, K + J)}
      </Label>
      <Bar cells={cellsOf(shown.slice(0, 2))} y={upper} height={bar} width={width} hollow />
      <Bar cells={cellsOf(shown)} y={lower} height={bar} width={width} />
      <Label x={0} y={lower + bar + 17} weight={600} ink="ink">
        {words.synthetic}
      </Label>
      <Label x={width} y={lower + bar + 17} anchor="end">
        {words.areTrue(K + J, K + J + L)}
      </Label>
      {!bare && (
        <>
          <path
            d={`M${covered} ${upper + bar}V${lower}`}
            stroke="var(--ink-3)"
            strokeWidth={1.4}
            strokeDasharray="1.5 3"
          />
          <Remarks {...{ counts, covered, real, width }} top={upper + bar} bottom={lower} />
          <path d={`M${covered} ${upper + bar}L${real} ${lower}`} stroke="var(--ink)" strokeWidth={2} />
          {[`${covered} ${upper + bar}`, `${real} ${lower}`].map((place, i) => (
            <path
              key={i}
              d={`M${place}m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0`}
              fill="var(--paper)"
              stroke="var(--ink)"
              strokeWidth={2}
            />
          ))}
        </>
      )}
    </Diagram>
  )
}

interface BarProps {
  readonly cells: readonly Cell[]
  readonly y: number
  readonly height: number
  readonly width: number
  /** Whether what the anchor data has not seen is an outline. */
  readonly hollow?: boolean
}

function Bar({ cells, y, height, width, hollow = false }: BarProps) {
  return cells.map(({ component, from, width: share }) => {
    const { role, index } = component
    const open = hollow && role === 'unsampled'
    const [x, across] = [from * width, share * width]
    return (
      <g key={`${role}${index}`}>
        <rect
          x={short(x + 0.75)}
          y={y + (open ? 0.75 : 0)}
          width={short(Math.max(0, across - 1.5))}
          height={height - (open ? 1.5 : 0)}
          {...(open
            ? { fill: 'var(--unsampled-tint)', stroke: 'var(--unsampled)', strokeWidth: 1.5, strokeDasharray: '4 3' }
            : { fill: FILL[role] })}
        />
        {across >= NAMED && (
          <SymbolOn
            component={component}
            x={x + across / 2}
            y={y + height / 2 + 5}
            size={Math.min(16, across / 2)}
            ink={open ? 'var(--unsampled-ink)' : 'var(--on-role)'}
          />
        )}
      </g>
    )
  })
}

interface SymbolProps {
  readonly component: ComponentRole
  readonly x: number
  readonly y: number
  readonly size: number
  readonly ink: string
}

const SymbolOn = ({ component: { role, index }, x, y, size, ink }: SymbolProps) => (
  <text x={short(x)} y={short(y)} fontSize={short(size)} fill={ink} textAnchor="middle">
    <tspan fontFamily="var(--math)" fontStyle="italic">
      {LEVER_OF[role]}
    </tspan>
    <tspan
      fontFamily="var(--main)"
      fontSize={SUBSCRIPT.size * size}
      dx={SUBSCRIPT.gap * size}
      dy={SUBSCRIPT.drop * size}
    >
      {index + 1}
    </tspan>
  </text>
)

interface RemarksProps {
  readonly counts: Counts
  readonly covered: number
  readonly real: number
  readonly width: number
  readonly top: number
  readonly bottom: number
}

/** Beside the upper pin what is covered, beside the lower one what is true, and what the rule says. */
function Remarks({ counts, covered, real, width, top, bottom }: RemarksProps) {
  const words = useWords('balance')
  const lean = leanOf(counts)
  const above = words.covered(percentOf(coveredOf(counts)))
  const share = words.true(percentOf(trueOf(counts)))
  const across = TYPE * textWidth(above)
  const [high, deep] = [top + 18, bottom - 10]
  // Where the beam is at a height, so that words keep to their side of it.
  const beamAt = (y: number) => covered + ((real - covered) * (y - top)) / (bottom - top)
  const beside = (right: boolean, y: number, tall: number) => {
    const edges = [beamAt(y - tall), beamAt(y + 3), ...(y === deep ? [] : [covered])]
    return right ? Math.max(...edges) + 12 : Math.min(...edges) - 12
  }
  const aboveRight = real < covered ? beside(true, high, 10) + across <= width : covered - 12 < across
  const ways = [
    [share, words.lean[lean]],
    [share, words.brief[lean]],
    ['', words.brief[lean]],
  ].flatMap(([before, verdict]) => {
    const long = TYPE * (textWidth(before) + BOLD * textWidth(verdict))
    return [
      { right: true, before, verdict, fits: beside(true, deep, 10) + long <= width },
      { right: false, before, verdict, fits: beside(false, deep, 10) >= long },
    ]
  })
  const way = ways.find(({ fits }) => fits) ?? ways[ways.length - 2]
  return (
    <g paintOrder="stroke" stroke="var(--halo)" strokeWidth={4} strokeLinejoin="round">
      <Label x={beside(aboveRight, high, 10)} y={high} anchor={aboveRight ? 'start' : 'end'}>
        {above}
      </Label>
      <text
        x={short(beside(way.right, deep, 10))}
        y={deep}
        fontFamily="var(--sans)"
        fontSize={TYPE}
        fill="var(--ink-2)"
        textAnchor={way.right ? 'start' : 'end'}
      >
        {way.before}
        <tspan fontWeight={600} fill="var(--ink)">
          {way.verdict}
        </tspan>
      </text>
    </g>
  )
}
