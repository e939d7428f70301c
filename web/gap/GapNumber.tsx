/** The gap of the draw on the plane: one large number, its error, the typical gap, and what its sign means. */
import type { ComponentType, ReactNode } from 'react'
import type { Draw } from '../../src/experiment/results.ts'
import { PARAMETER_KEYS, type Measure, type Parameters } from '../../src/parameters/parameters.ts'
import { useAfterPicture, useExplorer } from '../explorer/context.ts'
import { isHeldBack } from '../explorer/replay.ts'
import { CountedGap } from './CountedGap.tsx'
import { gapsHere } from './curve/spread.ts'
import { disagreement } from './disagreement.ts'
import { speakGap } from '../terms/format.ts'
import css from './GapNumber.module.css'
import { shownGap } from '../terms/measures.ts'
import { useLasting } from '../kit/motion.ts'
import { decimalsOf, spreadInWords } from '../terms/numberWords.ts'
import { Pieces } from './Pieces.tsx'
import type { ReplayStepProps } from './ReplayStep.tsx'
import { SpokenGap } from './SpokenGap.tsx'
import { verdictOf } from '../terms/verdict.ts'
import { useWords } from '../words/shelf.ts'

interface Props {
  /**
   * `brief`, for narrow places, shows the verdict with `children` (the choice of measure) or the spread over draws
   * under it; `terse` does the same in fewer words.
   */
  readonly form?: 'full' | 'brief' | 'terse'
  /** `origin` leads to where the number comes from, `check` to the page that compares the measures. */
  readonly origin?: ReactNode
  readonly check?: ReactNode
  /** The doubts about the number, where the page does not show them elsewhere. */
  readonly doubts?: ReactNode
  /** Describes each step of a replay; the number is hidden until the last step. */
  readonly told?: ComponentType<ReplayStepProps>
  readonly children?: ReactNode
}

/** Whether the draw is of these parameters. Every draw holds every measure, so the measure does not count. */
function belongsTo(draw: Draw, parameters: Parameters): boolean {
  return PARAMETER_KEYS.every(key => key === 'measure' || draw.parameters[key] === parameters[key])
}

function SpreadHere({ measure, decimals }: { readonly measure: Measure; readonly decimals: number }) {
  const here = useAfterPicture(state => gapsHere(state.curves, state.parameters, measure))
  const numbers = useWords('numbers')
  return <span>{spreadInWords(here, decimals, numbers)}</span>
}

const VERDICT = {
  data: (text: string) => (
    <span data-role="synthetic" className={css.synthetic}>
      {text}
    </span>
  ),
  did: (text: string) => <b>{text}</b>,
}

export function GapNumber({ form = 'full', origin, check, doubts, told: Told, children }: Props) {
  const words = useWords('gap')
  const measures = useWords('measures')
  const numbers = useWords('numbers')
  const { options } = useWords('parameters')
  const draw = useExplorer(state => state.draw)
  const parameters = useExplorer(state => state.parameters)
  const step = useExplorer(state => state.replay)
  const late = useLasting(draw !== null && !belongsTo(draw, parameters), 150)
  if (!draw) return <div className={css[form]} aria-busy="true" />

  const { measure, gap } = shownGap(draw, parameters.measure)
  const old = late || measure !== parameters.measure
  const { value } = gap.gap
  const judgement = verdictOf(gap, measure)
  const [did, because] = [measures.did[judgement.did], measures.of[measure].verdicts[judgement.because]]
  const decimals = decimalsOf(gap, measure)
  const opposite = disagreement(draw, measure)
  const other = opposite ? words.opposite(opposite, form === 'terse') : ''
  const sentence = (
    <p className={css.sentence}>
      <Pieces of={words.verdict[form](did, because)} set={VERDICT} />
    </p>
  )
  const spoken = words.spoken(options.measure[measure].label, speakGap(value, decimals, numbers), did, because, other)

  return (
    <div className={css[form]} data-old={old} data-held={Told !== undefined && isHeldBack(step)}>
      <div className={css.row}>
        <p className={css.figure}>
          <output translate="no" aria-label={words.name} aria-live="off" data-nats={value} className={css.number}>
            <CountedGap key={measure} nats={value} decimals={decimals} />
          </output>
          {form !== 'full' && <span className={css.unit}>{numbers.nats}</span>}
        </p>
        {form === 'full' ? (
          <p className={css.beside}>
            <span>{words.thisDraw}</span>
            <SpreadHere measure={measure} decimals={decimals} />
          </p>
        ) : (
          <div className={css.verdict}>
            {sentence}
            {children ?? (
              <p className={css.typical}>
                <SpreadHere measure={measure} decimals={decimals} />
              </p>
            )}
          </div>
        )}
        {origin && <div className={css.origin}>{origin}</div>}
      </div>
      {form === 'full' && sentence}
      <p className={css.other}>
        {opposite && (
          <>
            <span>{other}</span> {check}
          </>
        )}
      </p>
      {doubts}
      <SpokenGap text={spoken} />
      {Told && step !== null && (
        <div className={css.told}>
          <Told draw={draw} step={step} number={spoken} />
        </div>
      )}
    </div>
  )
}
