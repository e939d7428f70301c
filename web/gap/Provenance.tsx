/** Where the number comes from: formula, estimator, error, draws and seed, and the same fits judged as a practitioner would. */
import { WIDTH } from '../../src/divergence/estimate.ts'
import { BATCH_POINTS, BATCHES, SPIRAL_NODES, SPIRALS } from '../../src/divergence/node-counts.ts'
import { BINS, POINTS, ROUNDS } from '../../src/divergence/published-numbers.ts'
import type { Draw, Estimate } from '../../src/experiment/results.ts'
import { useExplorer } from '../explorer/context.ts'
import { WithSymbols } from '../terms/WithSymbols.tsx'
import { gapsHere } from './curve/spread.ts'
import { formatCount, formatDistance, formatError, formatGap, MINUS, NO_BREAK } from '../terms/format.ts'
import { MeasureFormula } from '../terms/MeasureFormula.tsx'
import { MEASURE_LOOKS, measureLabel, shownGap } from '../terms/measures.ts'
import { decimalsOf, exactInWords, spreadInWords } from '../terms/numberWords.ts'
import css from './Provenance.module.css'

const ESTIMATORS: Readonly<Record<Estimate['estimator'], string>> = {
  quadrature: `Quadrature: ${SPIRALS} spirals of ${SPIRAL_NODES} nodes in the frame of each component. `
    + `The error is ${WIDTH} standard errors over the spirals.`,
  'monte-carlo': `Monte Carlo: ${BATCHES} batches of ${BATCH_POINTS} random points from each component. `
    + `The error is ${WIDTH} standard errors over the batches.`,
  histogram: `Two ${BINS} × ${BINS} histograms of ${POINTS} points each, every one over a range of its own, averaged over ${ROUNDS} rounds. The error is ${WIDTH} standard errors over the rounds.`,
  'closed-form': 'A closed form: exact but for rounding.',
}

function withError({ error }: Estimate, text: string, decimals: number): string {
  const size = formatError(error, decimals)
  return size === null ? text : `${text}${NO_BREAK}±${NO_BREAK}${size}`
}

const signed = (value: number, decimals: number) => formatDistance(value, decimals).replace('-', MINUS)

function Numbers({ draw }: { readonly draw: Draw }) {
  const asked = useExplorer(state => state.parameters.measure)
  const { measure, gap } = shownGap(draw, asked)
  const { fineDecimals } = MEASURE_LOOKS[measure]
  const { anchor, synthetic, points } = draw.heldOut
  return (
    <div className={css.frame}>
      <table className={css.table} aria-label="The two fits, judged twice">
        <thead>
          <tr><td /><th scope="col">anchor fit</th><th scope="col">synthetic fit</th><th scope="col">difference</th></tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">distance from the truth, nats</th>
            <td>{withError(gap.anchor, formatDistance(gap.anchor.value, fineDecimals), fineDecimals)}</td>
            <td>{withError(gap.synthetic, formatDistance(gap.synthetic.value, fineDecimals), fineDecimals)}</td>
            <td>{withError(gap.gap, formatGap(gap.gap.value, fineDecimals), fineDecimals)}</td>
          </tr>
          <tr>
            <th scope="row">{`log-likelihood of ${formatCount(points)} fresh points of the truth, nats a point`}</th>
            <td>{signed(anchor.value, 2)}</td>
            <td>{signed(synthetic.value, 2)}</td>
            <td>{formatGap(synthetic.value - anchor.value, 2)}</td>
          </tr>
          <tr>
            <th scope="row">components, steps of EM</th>
            {[draw.anchorFit, draw.syntheticFit].map((fit, i) => (
              <td key={i}>{`${fit.mixture.weights.length}, ${fit.iterations}${fit.converged ? '' : ' (at its limit)'}`}</td>
            ))}
            <td />
          </tr>
        </tbody>
      </table>
    </div>
  )
}

export function Provenance({ draw }: { readonly draw: Draw }) {
  const asked = useExplorer(state => state.parameters.measure)
  const { measure, gap } = shownGap(draw, asked)
  const here = useExplorer(state => gapsHere(state.curves, state.parameters, measure))
  const { seed, draw: index, dimension, estimator } = draw.parameters
  const switched = gap.gap.estimator === 'monte-carlo' && estimator === 'quadrature'
  return (
    <>
      <dl className={css.facts}>
        <dt>measure</dt>
        <dd><span>{`${measureLabel(measure)}: `}</span><MeasureFormula measure={measure} />, of the anchor fit minus of the synthetic fit, with natural logarithms</dd>
        <dt>symbols</dt>
        <dd>
          <WithSymbols text={MEASURE_LOOKS[measure].words} />
          {' '}<span>KL, the Kullback–Leibler divergence, is the mean, over points of the first, of its log-density minus that of the second.</span>
        </dd>
        <dt>estimator</dt>
        <dd>
          <span>{ESTIMATORS[gap.gap.estimator]}</span>
          {switched && <span>{` Quadrature is for the plane; this world has ${dimension} ${dimension === 1 ? 'dimension' : 'dimensions'}.`}</span>}
        </dd>
        <dt>this draw</dt>
        <dd>{`${exactInWords(gap, measure)}, the error being that of the estimator alone. Seed ${seed}, draw ${index}: the same seed and setting give the same number, to the last bit, in every browser.`}</dd>
        <dt>over draws</dt>
        <dd>{here ? `${spreadInWords(here, decimalsOf(gap, measure))}: the middle half of ${here.count} draws of this seed at this setting` : 'the middle half of draws, too few of which have come yet'}</dd>
      </dl>
      <Numbers draw={draw} />
    </>
  )
}
