/**
 * The stream of the present setting with its number, and with controls for the three counts. The story's own settings
 * come from the checked file; everything else is computed while the reader sets it.
 */
import { ArrowUpDown } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { ROLE_OF } from '../../../src/experiment/roles.ts'
import type { StationWidths } from '../../../src/experiment/stream-rows.ts'
import { LEVERS, PARAMETERS, type Lever } from '../../../src/parameters/parameters.ts'
import { Slider } from '../../controls/Slider.tsx'
import { SCALE_END } from '../../controls/sliderScale.ts'
import { useActions, useExplorer } from '../../explorer/context.ts'
import { BREAKPOINTS } from '../../kit/breakpoints.ts'
import { Button } from '../../kit/Button.tsx'
import { useMedia } from '../../kit/useMedia.ts'
import { formatDistance, formatGap } from '../../terms/format.ts'
import { Symbol } from '../../terms/Symbol.tsx'
import { useWords } from '../../words/shelf.ts'
import { MEASURED } from '../measured.ts'
import { knownOf } from './known.ts'
import { totalOf } from './layout.ts'
import { Stream } from './Stream.tsx'
import css from './StreamFigure.module.css'
import type { StreamGuess } from './StreamPicture.tsx'
import { DRAWS, useSeen, useStream, useTypicalGap } from './useDraws.ts'

interface Props {
  /** Whether the reader may set the counts. */
  readonly settable: boolean
  /** Whether there is room for the definition of the width. */
  readonly broad: boolean
  readonly guess?: StreamGuess | null
  /** Whether the gap before the swap stands beside the present one. */
  readonly swapped?: boolean
  /** What stands above. @param gap the number with its name, where the row below has no room for it; else null */
  readonly renderHead: (gap: ReactNode) => ReactNode
}

export function StreamFigure({ settable, broad, guess, swapped = false, renderHead }: Props) {
  const words = useWords('stream')
  const figure = useRef<HTMLDivElement>(null)
  const seen = useSeen(figure)
  const parameters = useExplorer(state => state.parameters)
  const known = knownOf(parameters)
  const wanted = known ? null : parameters
  const stream = useStream(wanted, seen)
  const gap = useTypicalGap(wanted, seen)
  const widths = known?.widths ?? (stream?.present ? stream.value.widths : null)
  // The last picture stays, faintly, until the first numbers of the new setting are there.
  const last = useRef(MEASURED.stream.before.widths)
  useEffect(() => {
    if (widths) last.current = widths
  }, [widths])
  const phone = useMedia(BREAKPOINTS.phone)
  const { K, J, L } = parameters
  const named = (
    <>
      <span>{known || !gap ? (phone ? words.gapBrief : words.gap) : words.gapOf(gap.draws)}</span>
      <Number value={known?.gap.value ?? (gap?.present ? gap.value : null)} />
    </>
  )
  return (
    <div ref={figure} className={css.figure}>
      {renderHead(phone ? <span className={css.gap}>{named}</span> : null)}
      <Stream widths={widths ?? last.current} counts={{ K, J, L }} stale={widths === null} guess={guess} />
      <div className={css.row}>
        {settable && <Swap brief={phone} />}
        <Counts settable={settable} brief={phone} />
        {broad && <Definition draws={known?.draws ?? stream?.draws ?? DRAWS} />}
        {!phone && (
          <p className={css.gap}>
            {swapped && broad && known && (
              <span className={css.before}>{words.beforeSwap(formatGap(MEASURED.values.swapBefore.value, 2))}</span>
            )}
            {named}
          </p>
        )}
      </div>
      <p className="said" role="status">
        {stream?.present && gap?.present && stream.draws === DRAWS && gap.draws === DRAWS
          ? words.settled({ K, J, L }, totals(stream.value.widths), formatGap(gap.value, 2))
          : ''}
      </p>
    </div>
  )
}

const totals = ({ truth, prompt, generator, syntheticFit }: StationWidths): readonly string[] =>
  [truth, prompt, generator, syntheticFit].map(station => formatDistance(totalOf(station), 2))

const Number = ({ value }: { readonly value: number | null }) => (
  <span className={css.number} translate="no">
    {value === null ? '…' : formatGap(value, 2)}
  </span>
)

/** `brief`: by its signs alone, on a phone. */
function Swap({ brief }: { readonly brief: boolean }) {
  const words = useWords('stream')
  const { J, L } = useExplorer(state => state.parameters)
  const { setParameters } = useActions()
  return (
    <Button
      kind="outlined"
      className={css.swap}
      aria-label={words.swapName}
      aria-pressed={J > L}
      onClick={() => setParameters({ J: L, L: J })}
    >
      {brief && <Symbol name="J" plain />}
      <ArrowUpDown size={15} strokeWidth={2} aria-hidden />
      {brief ? (
        <Symbol name="L" plain />
      ) : (
        <span>{words.swap(<Symbol name="J" plain />, <Symbol name="L" plain />)}</span>
      )}
    </Button>
  )
}

/** The three counts. On a phone there is no room for sliders. */
function Counts({ settable, brief }: { readonly settable: boolean; readonly brief: boolean }) {
  const words = useWords('stream')
  const Count = !settable ? StillCount : brief ? CountChoice : CountSlider
  return (
    <div className={css.counts} role="group" aria-label={words.levers}>
      {LEVERS.map(lever => (
        <Count key={lever} lever={lever} />
      ))}
    </div>
  )
}

interface CountProps {
  readonly lever: Lever
}

const Equals = ({ lever, children }: CountProps & { readonly children: ReactNode }) => (
  <span className={css.equals}>
    <Symbol name={lever} live />
    <span>{' = '}</span>
    {children}
  </span>
)

function StillCount({ lever }: CountProps) {
  const value = useExplorer(state => state.parameters[lever])
  return (
    <Equals lever={lever}>
      <span>{value}</span>
    </Equals>
  )
}

/** What assistive technology calls a count. */
function useName(lever: Lever): string {
  const { named } = useWords('parameters')
  return `${lever}, ${named[lever].label}`
}

function CountSlider({ lever }: CountProps) {
  const name = useName(lever)
  const value = useExplorer(state => state.parameters[lever])
  const { setParameter, setDragging } = useActions()
  return (
    <div className={css.count} data-role={ROLE_OF[lever]}>
      <StillCount lever={lever} />
      <Slider
        name={name}
        value={value}
        min={PARAMETERS[lever].min}
        valueText={String(value)}
        labels={false}
        onChange={next => setParameter(lever, next)}
        onDragging={dragging => setDragging(dragging ? lever : null)}
      />
    </div>
  )
}

function CountChoice({ lever }: CountProps) {
  const name = useName(lever)
  const value = useExplorer(state => state.parameters[lever])
  const { setParameter } = useActions()
  const { min } = PARAMETERS[lever]
  return (
    <label className={css.choice}>
      <Equals lever={lever}>
        <select aria-label={name} value={value} onChange={event => setParameter(lever, +event.target.value)}>
          {Array.from({ length: Math.max(SCALE_END, value) - min + 1 }, (_, i) => (
            <option key={i}>{min + i}</option>
          ))}
        </select>
      </Equals>
    </label>
  )
}

/** What the width is, in a formula. */
function Definition({ draws }: { readonly draws: number }) {
  const words = useWords('stream')
  const of = (text: string) => <var className={css.math}>{text}</var>
  const formula = (
    <span className={css.formula} translate="no">
      {of('I')}({of('x')}; {of('c')}) = Σ<sub>{of('c')}</sub> {of('w')}
      <sub>{of('c')}</sub> KL(<span className={css.normal}>N</span>
      <sub>{of('c')}</sub> ∥ {words.mixture})
    </span>
  )
  return <p className={css.definition}>{words.width(formula, draws)}</p>
}
