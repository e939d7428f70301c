/** What the page needs to know of each measure to draw it and to put it into words; names and help are in the parameter table. */
import type { Draw, Gap } from '../../src/experiment/results.ts'
import { isAvailable } from '../../src/experiment/rows.ts'
import { PARAMETERS, type Measure, type Option } from '../../src/parameters.ts'

/** Words for the verdicts, each completing “a model fitted to it …”. */
interface Verdicts {
  readonly farBetter: string
  readonly better: string
  readonly same: string
  readonly worse: string
}

export interface MeasureLook {
  /** What stands by its formula: what it is, and what each letter there is. */
  readonly words: string
  /** Completes “Anchor fit …” in front of its distance. */
  readonly verb: string
  readonly verdicts: Verdicts
  /** Decimals of the gap as the one large number, and in bars and tables. */
  readonly decimals: number
  readonly fineDecimals: number
  /** The largest value possible, in nats, where there is one: its bars then show the whole scale. */
  readonly bound: { readonly value: number; readonly label: string } | null
}

const BY_DISTANCE: Verdicts = {
  farBetter: 'is far closer to the truth',
  better: 'is closer to the truth',
  same: 'is about as far from the truth',
  worse: 'is further from the truth',
}
const unbounded = (words: string, verb: string, verdicts: Verdicts): MeasureLook => ({ words, verb, verdicts, decimals: 0, fineDecimals: 1, bound: null })

export const MEASURE_LOOKS: Readonly<Record<Measure, MeasureLook>> = {
  'jensen-shannon': {
    words: 'Truth G and fit π, each against m, their even mixture; 0 to ln 2.',
    verb: 'is off by',
    verdicts: BY_DISTANCE,
    decimals: 2,
    fineDecimals: 3,
    bound: { value: Math.LN2, label: 'ln 2' },
  },
  'truth-to-fit': unbounded('Truth G → fit π. Extra log-loss on real data; no upper end.', 'misses', {
    farBetter: 'misses far less of the truth',
    better: 'misses less of the truth',
    same: 'misses about as much of the truth',
    worse: 'misses more of the truth',
  }),
  'fit-to-truth': unbounded('Fit π → truth G. What it claims that is not there; no upper end.', 'makes up', {
    farBetter: 'makes up far less that is not there',
    better: 'makes up less that is not there',
    same: 'makes up about as much that is not there',
    worse: 'makes up more that is not there',
  }),
  // Its values are a few nats, not tens.
  'as-published': { ...unbounded('Fit π → truth G by histograms h, each over a range of its own.', 'is off by', BY_DISTANCE), decimals: 1, fineDecimals: 2 },
}

const ONLY_IN_THE_PLANE = 'Needs two dimensions: histograms of more are almost all empty.'

export const MEASURE_OPTIONS: readonly Option<Measure>[] = PARAMETERS.measure.options

export function measureLabel(measure: Measure): string {
  return MEASURE_OPTIONS.find(option => option.value === measure)!.label
}

/** What it is or, where there is none of it, why. */
export function measureWords(measure: Measure, dimension: number): string {
  return isAvailable(measure, dimension) ? MEASURE_LOOKS[measure].words : ONLY_IN_THE_PLANE
}

export interface ShownGap {
  readonly measure: Measure
  readonly gap: Gap
}

/** The gap of a draw in the measure asked for; in the default one while the draw lacks it, never under the wrong name. */
export function shownGap({ gaps }: Draw, asked: Measure): ShownGap {
  const gap = gaps[asked]
  return gap ? { measure: asked, gap } : { measure: 'jensen-shannon', gap: gaps['jensen-shannon'] }
}
