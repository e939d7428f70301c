/** What each measure is, what it says of a fit, and the verdicts that follow. */
import type { Measure } from '../../../src/parameters/parameters.ts'

/** How a model fitted to the synthetic data compares; each completes “a model fitted to it …”. */
interface Verdicts {
  readonly farBetter: string
  readonly better: string
  readonly same: string
  readonly worse: string
}

interface MeasureWords {
  /** What stands by its formula: what it is, and what each letter there is. */
  readonly words: string
  /** Completes “Anchor fit …” in front of its distance. */
  readonly verb: string
  readonly verdicts: Verdicts
}

const DISTANCE: Verdicts = {
  farBetter: 'is far closer to the truth',
  better: 'is closer to the truth',
  same: 'is about as far from the truth',
  worse: 'is further from the truth',
}

export const measures = {
  of: {
    'jensen-shannon': {
      words: 'Truth G and fit π, each against m, their even mixture; 0 to ln 2.',
      verb: 'is off by',
      verdicts: DISTANCE,
    },
    'truth-to-fit': {
      words: 'Truth G → fit π. Extra log-loss on real data; no upper end.',
      verb: 'misses',
      verdicts: {
        farBetter: 'misses far less of the truth',
        better: 'misses less of the truth',
        same: 'misses about as much of the truth',
        worse: 'misses more of the truth',
      },
    },
    'fit-to-truth': {
      words: 'Fit π → truth G. What it claims that is not there; no upper end.',
      verb: 'makes up',
      verdicts: {
        farBetter: 'makes up far less that is not there',
        better: 'makes up less that is not there',
        same: 'makes up about as much that is not there',
        worse: 'makes up more that is not there',
      },
    },
    'as-published': {
      words: 'Fit π → truth G by histograms h, each over a range of its own.',
      verb: 'is off by',
      verdicts: DISTANCE,
    },
  } satisfies Record<Measure, MeasureWords> as Readonly<Record<Measure, MeasureWords>>,
  onlyInThePlane: 'Needs two dimensions: histograms of more are almost all empty.',
  /** What the synthetic data did; each completes “The synthetic data …”. */
  did: { helped: 'helped', hurt: 'hurt', unclear: 'made no clear difference' },
}
