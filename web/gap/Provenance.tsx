/**
 * Where the number comes from: formula, estimator, error, draws and seed; and the same fits judged as a practitioner
 * would judge them.
 */
import { WIDTH } from '../../src/divergence/estimate.ts'
import { BATCH_POINTS, BATCHES, SPIRAL_NODES, SPIRALS } from '../../src/divergence/node-counts.ts'
import { BINS, POINTS, ROUNDS } from '../../src/divergence/published-numbers.ts'
import type { Draw, Estimate } from '../../src/experiment/results.ts'
import { useExplorer } from '../explorer/context.ts'
import { WithSymbols } from '../terms/WithSymbols.tsx'
import { gapsHere } from './curve/spread.ts'
import { formatDistance, formatError, formatGap, MINUS, NO_BREAK } from '../terms/format.ts'
import { MeasureFormula } from '../terms/MeasureFormula.tsx'
import { MEASURE_LOOKS, shownGap } from '../terms/measures.ts'
import { decimalsOf, exactInWords, spreadInWords } from '../terms/numberWords.ts'
import { useWords } from '../words/shelf.ts'
import css from './Provenance.module.css'

/** The size of each estimator's computation. */
const MADE = {
  spirals: SPIRALS,
  nodes: SPIRAL_NODES,
  batches: BATCHES,
  each: BATCH_POINTS,
  width: WIDTH,
  bins: BINS,
  points: POINTS,
  rounds: ROUNDS,
}

function withError({ error }: Estimate, text: string, decimals: number): string {
  const size = formatError(error, decimals)
  return size === null ? text : `${text}${NO_BREAK}±${NO_BREAK}${size}`
}

const signed = (value: number, decimals: number) => formatDistance(value, decimals).replace('-', MINUS)

function Numbers({ draw }: { readonly draw: Draw }) {
  const words = useWords('provenance').table
  const { layers } = useWords('picture')
  const asked = useExplorer(state => state.parameters.measure)
  const { measure, gap } = shownGap(draw, asked)
  const { fineDecimals } = MEASURE_LOOKS[measure]
  const { anchor, synthetic, points } = draw.heldOut
  return (
    <div className={css.frame}>
      <table className={css.table} aria-label={words.title}>
        <thead>
          <tr>
            <td />
            {[layers.anchorFit, layers.syntheticFit, words.difference].map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.distance}</th>
            <td>{withError(gap.anchor, formatDistance(gap.anchor.value, fineDecimals), fineDecimals)}</td>
            <td>{withError(gap.synthetic, formatDistance(gap.synthetic.value, fineDecimals), fineDecimals)}</td>
            <td>{withError(gap.gap, formatGap(gap.gap.value, fineDecimals), fineDecimals)}</td>
          </tr>
          <tr>
            <th scope="row">{words.likelihood(points)}</th>
            <td>{signed(anchor.value, 2)}</td>
            <td>{signed(synthetic.value, 2)}</td>
            <td>{formatGap(synthetic.value - anchor.value, 2)}</td>
          </tr>
          <tr>
            <th scope="row">{words.sizes}</th>
            {[draw.anchorFit, draw.syntheticFit].map((fit, i) => (
              <td key={i}>{words.size(fit.mixture.weights.length, fit.iterations, fit.converged)}</td>
            ))}
            <td />
          </tr>
        </tbody>
      </table>
    </div>
  )
}

export function Provenance({ draw }: { readonly draw: Draw }) {
  const words = useWords('provenance')
  const numbers = useWords('numbers')
  const measures = useWords('measures')
  const { options } = useWords('parameters')
  const asked = useExplorer(state => state.parameters.measure)
  const { measure, gap } = shownGap(draw, asked)
  const here = useExplorer(state => gapsHere(state.curves, state.parameters, measure))
  const { seed, draw: index, dimension, estimator } = draw.parameters
  const switched = gap.gap.estimator === 'monte-carlo' && estimator === 'quadrature'
  return (
    <>
      <dl className={css.facts}>
        <dt>{words.measure}</dt>
        <dd>
          <span>{words.measureName(options.measure[measure].label)}</span>
          <MeasureFormula measure={measure} />
          <span>{words.measureOf}</span>
        </dd>
        <dt>{words.symbols}</dt>
        <dd>
          <WithSymbols text={measures.of[measure].words} />
          <span>{words.kl}</span>
        </dd>
        <dt>{words.estimator}</dt>
        <dd>
          <span>{words.estimators[gap.gap.estimator](MADE)}</span>
          {switched && <span>{words.noQuadrature(dimension)}</span>}
        </dd>
        <dt>{words.thisDraw}</dt>
        <dd>{words.thisDrawIs(exactInWords(gap, measure, numbers), seed, index)}</dd>
        <dt>{words.overDraws}</dt>
        <dd>
          {here ? words.overDrawsIs(spreadInWords(here, decimalsOf(gap, measure), numbers), here.count) : words.tooFew}
        </dd>
      </dl>
      <Numbers draw={draw} />
    </>
  )
}
