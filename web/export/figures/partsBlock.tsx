/** Where the gap comes from: for each role a bar from a shared zero, made of its components, and the reason. */
import { partsByRole, type RoleParts } from '../../../src/experiment/parts.ts'
import type { Draw } from '../../../src/experiment/results.ts'
import { LEVER_OF } from '../../../src/experiment/roles.ts'
import { formatGap } from '../../terms/format.ts'
import { partDecimals } from '../../gap/GapParts.tsx'
import { reason } from '../../gap/parts/reasons.ts'
import { partsScale, segments } from '../../gap/parts/scale.ts'
import { wordInk } from '../../plane/ink.ts'
import type { Block } from './block.ts'
import type { FigureWords } from './figureWords.ts'
import { numberedWidth, SymbolWords, Words } from './Words.tsx'

const NAMES = 100
const VALUES = { left: 50, right: 54 } as const
const BAR = 18
const ROW = 44
/** The space between the components of a bar. */
const BETWEEN = 1.5

/** Null for the published measure: as on the page, its gap has no parts. */
export function partsBlock(draw: Draw, words: Pick<FigureWords, 'parameters' | 'parts'>, width: number): Block | null {
  const { measure } = draw.parameters
  if (measure === 'as-published') return null
  const said = words.parts
  const parts = partsByRole(draw, measure)
  const gap = draw.gaps[measure].gap.value
  const alone = parts.map(part => ({ ...part, anchor: 0, synthetic: 0 }))
  const { zero, length, left, right } = partsScale(alone, [gap])
  const start = NAMES + (left ? VALUES.left : 0)
  const whole = width - start - (right ? VALUES.right : 0)
  const origin = start + zero * whole
  const to = (value: number) => origin + Math.sign(value) * length(value) * whole
  const valueAt = (value: number) => ({
    x: to(value) + (value < 0 ? -8 : 8),
    anchor: value < 0 ? ('end' as const) : ('start' as const),
  })
  const total = 30 + parts.length * ROW
  return {
    width,
    height: total + 30,
    drawn: (
      <>
        {left && (
          <Words x={origin - 8} y={42 - 30} size={12.5} ink="ink-3" anchor="end">
            {said.hurts}
          </Words>
        )}
        {right && (
          <Words x={origin + 8} y={42 - 30} size={12.5} ink="ink-3">
            {said.helps}
          </Words>
        )}
        {parts.map((part, row) => (
          <g key={part.role} transform={`translate(0 ${20 + row * ROW})`}>
            <SymbolWords component={{ role: part.role }} x={0} y={15} size={20} />
            <text x={22} y={14} fontFamily="var(--sans)" fontSize={14} fill={wordInk(part.role)}>
              {words.parameters.named[LEVER_OF[part.role]].label}
            </text>
            <line x1={origin} x2={origin} y1={-4} y2={BAR + 4} stroke="var(--rule-2)" />
            {part.components.length > 0 && (
              <>
                <Bar part={part} origin={origin} to={to} />
                <Words {...valueAt(part.gap)} y={14} size={14}>
                  {formatGap(part.gap, partDecimals(measure))}
                </Words>
              </>
            )}
            <Words y={34} size={13} ink="ink-2">
              {reason(draw, measure, part, said)}
            </Words>
          </g>
        ))}
        <line x1={0} x2={width} y1={total - 6} y2={total - 6} stroke="var(--rule)" />
        <g transform={`translate(0 ${total})`}>
          <Words y={15} size={14}>
            {said.together}
          </Words>
          <line x1={origin} x2={origin} y1={0} y2={20} stroke="var(--rule-2)" />
          <path
            d={`M${origin} 5v10M${to(gap)} 5v10M${origin} 10H${to(gap)}`}
            fill="none"
            stroke="var(--ink)"
            strokeWidth={1.5}
          />
          <Words {...valueAt(gap)} y={15} size={14} weight={600}>
            {formatGap(gap, partDecimals(measure))}
          </Words>
        </g>
      </>
    ),
  }
}

interface BarProps {
  readonly part: RoleParts
  readonly origin: number
  readonly to: (value: number) => number
}

function Bar({ part, origin, to }: BarProps) {
  const pieces = segments(part)
  const fill = wordInk(part.role)
  if (!pieces) {
    const end = to(part.gap)
    return <rect x={Math.min(origin, end)} y={0} width={Math.max(1, Math.abs(end - origin))} height={BAR} fill={fill} />
  }
  let from = 0
  return pieces.map(({ index, value }) => {
    const [near, far] = [to(from), to(from + value)]
    from += value
    const span = Math.max(0.5, Math.abs(far - near) - BETWEEN)
    const x = far > near ? near : far + BETWEEN
    const component = { role: part.role, index }
    return (
      <g key={index}>
        <rect x={x} y={0} width={span} height={BAR} fill={fill} />
        {span > numberedWidth(component, 15) + 4 && (
          <SymbolWords component={component} x={x + span / 2} y={14} size={15} upon anchor="middle" />
        )}
      </g>
    )
  })
}
