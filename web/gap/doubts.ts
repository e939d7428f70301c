/** Reasons to read the number with care, each with what can be done about it. The number itself stays. */
import type { Draw, Gap } from '../../src/experiment/results.ts'
import { PARAMETERS, type Measure, type Parameters } from '../../src/parameters.ts'
import { formatCount, formatError, NO_BREAK } from '../terms/format.ts'
import { MEASURE_LOOKS } from '../terms/measures.ts'

export interface Doubt {
  readonly about: string
  readonly text: string
  readonly remedy?: { readonly label: string; readonly change: Partial<Parameters> }
}

const FITS = { anchorFit: 'anchor fit', syntheticFit: 'synthetic fit' } as const
type FitName = keyof typeof FITS
const fitNames = Object.keys(FITS) as FitName[]

function limitDoubt(draw: Draw): Doubt | null {
  const unfinished = fitNames.filter(name => !draw[name].converged)
  if (unfinished.length === 0) return null
  const { maxIterations } = draw.parameters
  const most = PARAMETERS.maxIterations.max
  const who = unfinished.length === 2 ? 'Both fits' : `The ${FITS[unfinished[0]]}`
  const limit = `${who} hit ${unfinished.length === 2 ? 'their' : 'its'} limit of ${formatCount(maxIterations)} steps`
  return {
    about: 'limit',
    text: `${limit}, so this number may still move.`,
    remedy: maxIterations < most ? { label: `Go on to ${formatCount(most)}`, change: { maxIterations: most } } : undefined,
  }
}

function fewPointsDoubts(draw: Draw): Doubt[] {
  return fitNames.flatMap(name => {
    const { mixture, requested } = draw[name]
    const components = mixture.weights.length
    if (components >= requested) return []
    const text = `The ${FITS[name]} has ${components} components instead of ${requested}: there are no more points than that.`
    return [{ about: name, text }]
  })
}

function lostDoubts(draw: Draw): Doubt[] {
  return fitNames.flatMap(name => {
    const { emptied, collapsed } = draw[name]
    const gone: Doubt[] = []
    if (emptied.length > 0) gone.push({ about: `emptied ${name}`, text: `${componentsOf(emptied.length, name)} lost all points and ${emptied.length === 1 ? 'stays' : 'stay'} behind without weight.` })
    if (collapsed.length > 0) gone.push({ about: `collapsed ${name}`, text: `${componentsOf(collapsed.length, name)} collapsed onto too few points; only the 1e-6 added at each step ${collapsed.length === 1 ? 'holds it' : 'holds them'} open.` })
    return gone
  })
}

const componentsOf = (count: number, name: FitName): string => `${count} ${count === 1 ? 'component' : 'components'} of the ${FITS[name]}`

function estimateDoubt({ gap: { value, error } }: Gap, measure: Measure): Doubt | null {
  const { decimals } = MEASURE_LOOKS[measure]
  const matters = error >= 0.5 * 10 ** -decimals && error > Math.abs(value) / 3
  if (!matters) return null
  const size = formatError(error, decimals)
  const off = `${size}${NO_BREAK}${size === '1' ? 'nat' : 'nats'}`
  return { about: 'estimate', text: `This estimate may be off by ${off}, much for a gap of this size. A typical draw says more.` }
}

/** About a draw, and its gap in the measure shown. */
export function doubtsAbout(draw: Draw, gap: Gap, measure: Measure): Doubt[] {
  return [limitDoubt(draw), ...fewPointsDoubts(draw), ...lostDoubts(draw), estimateDoubt(gap, measure)].filter(doubt => doubt !== null)
}
