/** The ratings of the trial as bars from zero. Real data are in ink: this is not the gap of the experiment. */
import { formatDistance } from '../../terms/format.ts'
import { useWords } from '../../words/shelf.ts'
import { Diagram } from '../parts/Diagram.tsx'
import { EMPTY } from '../parts/empty.ts'
import { Label } from '../parts/Label.tsx'
import { RATED, type Rated, type Reported } from './reported.ts'

interface TrialProps {
  readonly trial: Reported
  /** In pixels. */
  readonly width: number
  /** Without the bars: the names and an empty axis. */
  readonly hidden?: boolean
}

const DECIMALS = 4
/** Narrower than this, in pixels, the names stand above their bars. */
const NARROW = 480
const NAMES = 212
const VALUE = 56
const BAR = 20
const FILL = { base: 'var(--rule-2)', real: 'var(--ink)' } as const
const fillOf = (rated: Rated): string => (typeof rated === 'number' ? 'var(--syn)' : FILL[rated])

export function useRatedNames(): Readonly<Record<Rated, string>> {
  const { base, real, generated } = useWords('trial').rated
  return { base, 3: generated(3), 10: generated(10), 20: generated(20), real }
}

export function Trial({ trial: { ratings }, width, hidden = false }: TrialProps) {
  const words = useWords('trial')
  const names = useRatedNames()
  const narrow = width < NARROW
  const left = narrow ? 0 : NAMES
  const row = narrow ? 46 : 34
  const top = narrow ? 20 : 26
  const scale = (width - left - VALUE) / Math.max(...Object.values(ratings))
  const alike = Math.round(left + scale / RATED.length) + 0.5
  const foot = top + row * RATED.length
  const shown = RATED.map(rated => `${names[rated]} ${formatDistance(ratings[rated], DECIMALS)}`)
  return (
    <Diagram width={width} height={foot + 26} summary={hidden ? words.hidden : words.summary(shown)}>
      <Label x={0} y={12} ink="ink-3">
        {words.trainedOn}
      </Label>
      {!narrow && (
        <Label x={left} y={12} ink="ink-3">
          {words.rating}
        </Label>
      )}
      {!hidden && (
        <>
          <path d={`M${alike} ${top}V${foot + 4}`} stroke="var(--ink-3)" strokeDasharray="1.5 3" />
          <Label x={alike} y={foot + 20} anchor="middle" ink="ink-3">
            {words.alike}
          </Label>
        </>
      )}
      {RATED.map((rated, i) => {
        const y = top + row * i + (narrow ? 21 : (row - BAR) / 2)
        const end = left + scale * ratings[rated]
        return (
          <g key={rated}>
            {/* The axis, in pieces where names stand between the bars. */}
            <path
              d={narrow ? `M0.5 ${y - 2}v${BAR + 4}` : `M${left + 0.5} ${top + row * i}v${row}`}
              stroke="var(--rule-2)"
            />
            <Label x={0} y={narrow ? y - 6 : y + 15} size={14} ink="ink">
              {names[rated]}
            </Label>
            {hidden ? (
              <rect x={left} y={y} width={width - left - VALUE} height={BAR} {...EMPTY} />
            ) : (
              <>
                <rect x={left} y={y} width={end - left} height={BAR} fill={fillOf(rated)} />
                <Label x={end + 8} y={y + 15} size={14} ink="ink" halo>
                  {formatDistance(ratings[rated], DECIMALS)}
                </Label>
              </>
            )}
          </g>
        )
      })}
    </Diagram>
  )
}
