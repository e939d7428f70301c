/** The gap of the draw on the plane: one large number, how sure it is, what is typical, and what its sign means. */
import type { ReactNode } from 'react'
import type { Draw } from '../../src/experiment/results.ts'
import { PARAMETERS, type Measure, type ParameterKey, type Parameters } from '../../src/parameters.ts'
import { useActions, useExplorer } from '../context.ts'
import { CountedGap } from './CountedGap.tsx'
import { typicalGap } from './curve/spread.ts'
import { doubtsAbout } from './doubts.ts'
import { formatError, formatGap, knownDecimals, NO_BREAK, speakGap } from './format.ts'
import css from './GapNumber.module.css'
import { MEASURE_LOOKS, measureLabel, shownGap } from './measures.ts'
import { useLasting } from './motion.ts'
import { Note } from './Note.tsx'
import { ProvenanceButton } from './ProvenanceButton.tsx'
import { SpokenGap } from './SpokenGap.tsx'
import { verdictOf } from './verdict.ts'

interface Props {
  /** `brief`, for narrow places: the verdict alone, and `children` (the choice of measure) or what is typical under it; `terse` in fewer words. */
  readonly form?: 'full' | 'brief' | 'terse'
  readonly children?: ReactNode
}

const keys = Object.keys(PARAMETERS) as ParameterKey[]

/** Every draw carries every measure, so that a change of measure alone does not make it old. */
function belongsTo(draw: Draw, parameters: Parameters): boolean {
  return keys.every(key => key === 'measure' || draw.parameters[key] === parameters[key])
}

function Typical({ measure, colon }: { readonly measure: Measure; readonly colon: string }) {
  const typical = useExplorer(state => typicalGap(state.curves, state.parameters, measure))
  return (
    <>
      <span>{`a typical draw${colon} `}</span>
      {typical === null ? <span>…</span> : <b translate="no">{formatGap(typical, MEASURE_LOOKS[measure].decimals)}</b>}
    </>
  )
}

export function GapNumber({ form = 'full', children }: Props) {
  const { setParameters } = useActions()
  const draw = useExplorer(state => state.draw)
  const parameters = useExplorer(state => state.parameters)
  const late = useLasting(draw !== null && !belongsTo(draw, parameters), 150)
  if (!draw) return <div className={css[form]} aria-busy="true" />

  const { measure, gap } = shownGap(draw, parameters.measure)
  const old = late || measure !== parameters.measure
  const { value, error } = gap.gap
  const { did, because } = verdictOf(gap, measure)
  const decimals = knownDecimals(MEASURE_LOOKS[measure].decimals, error)
  const uncertainty = formatError(error, decimals)
  const synthetic = <span data-role="synthetic" className={css.synthetic}>{form === 'terse' ? 'Synthetic data' : 'synthetic data'}</span>

  return (
    <div className={css[form]} data-old={old}>
      <div className={css.row}>
        <p className={css.figure}>
          <output translate="no" aria-label="KL Gap" aria-live="off" data-nats={value} className={css.number}>
            <CountedGap key={measure} nats={value} decimals={decimals} />
          </output>
          {form !== 'full' && <span className={css.unit}>nats</span>}
        </p>
        {form === 'full' ? (
          <p className={css.beside}>
            <span>{`nats${uncertainty ? `${NO_BREAK}±${NO_BREAK}${uncertainty}` : ''}, this draw`}</span>
            <span><Typical measure={measure} colon=":" /></span>
          </p>
        ) : (
          <div className={css.verdict}>
            <p className={css.sentence}>{form === 'brief' && <span>The </span>}{synthetic} <b>{`${did}.`}</b></p>
            {children ?? <p className={css.typical}><Typical measure={measure} colon="" /></p>}
          </div>
        )}
        {form === 'full' && <div className={css.origin}><ProvenanceButton /></div>}
      </div>
      {form === 'full' && <p className={css.sentence}><span>The </span>{synthetic} <b>{`${did}:`}</b><span>{` a model fitted to it ${because}.`}</span></p>}
      {doubtsAbout(draw, gap, measure).map(({ about, text, remedy }) => (
        <Note key={about} text={text} action={remedy && { label: remedy.label, run: () => setParameters(remedy.change) }} />
      ))}
      <SpokenGap
        text={`KL Gap by ${measureLabel(measure)}: ${speakGap(value, decimals)} nats. The synthetic data ${did}: a model fitted to it ${because}.`}
      />
    </div>
  )
}
