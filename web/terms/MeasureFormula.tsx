/**
 * The formula of a measure, in the symbols of the rest of the page: 𝒢 the truth, π the fit, m the mixture halfway, h a
 * histogram.
 */
import type { ReactNode } from 'react'
import type { Measure } from '../../src/parameters/parameters.ts'
import { Symbol } from './Symbol.tsx'
import css from './MeasureFormula.module.css'

const truth = <Symbol name="truth" />
const fit = <Symbol name="pi" />
const halfway = <Symbol name="m" />

function KL({ from, to }: { readonly from: ReactNode; readonly to: ReactNode }) {
  return (
    <span className={css.term}>
      KL(<span>{from}</span>
      <span className={css.bars}>‖</span>
      <span>{to}</span>)
    </span>
  )
}

/** The histogram of a sample from a mixture. */
const histogram = (of: ReactNode) => (
  <>
    <Symbol name="h" />
    <sub className={css.below}>{of}</sub>
  </>
)

const FORMULAS: Readonly<Record<Measure, ReactNode>> = {
  'jensen-shannon': (
    <>
      ½<KL from={truth} to={halfway} /> + ½<KL from={fit} to={halfway} />
    </>
  ),
  'truth-to-fit': <KL from={truth} to={fit} />,
  'fit-to-truth': <KL from={fit} to={truth} />,
  'as-published': <KL from={histogram(fit)} to={histogram(truth)} />,
}

export function MeasureFormula({ measure }: { readonly measure: Measure }) {
  return (
    <span className={css.formula} translate="no" lang="en">
      {FORMULAS[measure]}
    </span>
  )
}
