/** The gap of the draw on the plane: one large number, how sure it is, what is typical, and what its sign means. */
import type { ComponentType, ReactNode } from 'react'
import type { Draw } from '../../src/experiment/results.ts'
import { PARAMETER_KEYS, type Measure, type Parameters } from '../../src/parameters.ts'
import { useAfterPicture, useExplorer } from '../explorer/context.ts'
import { isHeldBack } from '../explorer/replay.ts'
import { CountedGap } from './CountedGap.tsx'
import { gapsHere } from './curve/spread.ts'
import { disagreement } from './disagreement.ts'
import { speakGap } from '../terms/format.ts'
import css from './GapNumber.module.css'
import { measureLabel, shownGap } from '../terms/measures.ts'
import { useLasting } from '../kit/motion.ts'
import { decimalsOf, spreadInWords } from '../terms/numberWords.ts'
import type { ReplayStepProps } from './ReplayStep.tsx'
import { SpokenGap } from './SpokenGap.tsx'
import { verdictOf } from '../terms/verdict.ts'

interface Props {
  /** `brief`, for narrow places: the verdict alone, and `children` (the choice of measure) or the spread over draws under it; `terse` in fewer words. */
  readonly form?: 'full' | 'brief' | 'terse'
  /** The way to where the number comes from, and to the page that compares the measures. */
  readonly origin?: ReactNode
  readonly check?: ReactNode
  /** Why it is to be read with care, where that does not stand elsewhere. */
  readonly doubts?: ReactNode
  /** Tells what happens at each step of a replay; the number is held back until the last. */
  readonly told?: ComponentType<ReplayStepProps>
  readonly children?: ReactNode
}


/** Every draw carries every measure, so that a change of measure alone does not make it old. */
function belongsTo(draw: Draw, parameters: Parameters): boolean {
  return PARAMETER_KEYS.every(key => key === 'measure' || draw.parameters[key] === parameters[key])
}

function SpreadHere({ measure, decimals }: { readonly measure: Measure; readonly decimals: number }) {
  const here = useAfterPicture(state => gapsHere(state.curves, state.parameters, measure))
  return <span>{spreadInWords(here, decimals)}</span>
}

export function GapNumber({ form = 'full', origin, check, doubts, told: Told, children }: Props) {
  const draw = useExplorer(state => state.draw)
  const parameters = useExplorer(state => state.parameters)
  const step = useExplorer(state => state.replay)
  const late = useLasting(draw !== null && !belongsTo(draw, parameters), 150)
  if (!draw) return <div className={css[form]} aria-busy="true" />

  const { measure, gap } = shownGap(draw, parameters.measure)
  const old = late || measure !== parameters.measure
  const { value } = gap.gap
  const { did, because } = verdictOf(gap, measure)
  const decimals = decimalsOf(gap, measure)
  const other = disagreement(draw, measure, form === 'terse')
  const synthetic = <span data-role="synthetic" className={css.synthetic}>{form === 'terse' ? 'Synthetic data' : 'synthetic data'}</span>

  const spoken = `KL Gap by ${measureLabel(measure)}: ${speakGap(value, decimals)} nats. The synthetic data ${did}: a model fitted to it ${because}.${other ? ` ${other}` : ''}`

  return (
    <div className={css[form]} data-old={old} data-held={Told !== undefined && isHeldBack(step)}>
      <div className={css.row}>
        <p className={css.figure}>
          <output translate="no" aria-label="KL Gap" aria-live="off" data-nats={value} className={css.number}>
            <CountedGap key={measure} nats={value} decimals={decimals} />
          </output>
          {form !== 'full' && <span className={css.unit}>nats</span>}
        </p>
        {form === 'full' ? (
          <p className={css.beside}>
            <span>nats, this draw</span>
            <SpreadHere measure={measure} decimals={decimals} />
          </p>
        ) : (
          <div className={css.verdict}>
            <p className={css.sentence}>{form === 'brief' && <span>The </span>}{synthetic} <b>{`${did}.`}</b></p>
            {children ?? <p className={css.typical}><SpreadHere measure={measure} decimals={decimals} /></p>}
          </div>
        )}
        {origin && <div className={css.origin}>{origin}</div>}
      </div>
      {form === 'full' && <p className={css.sentence}><span>The </span>{synthetic} <b>{`${did}:`}</b><span>{` a model fitted to it ${because}.`}</span></p>}
      <p className={css.other}>{other && <><span>{other}</span> {check}</>}</p>
      {doubts}
      <SpokenGap text={spoken} />
      {Told && step !== null && <div className={css.told}><Told draw={draw} step={step} number={spoken} /></div>}
    </div>
  )
}
