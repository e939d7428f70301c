/** Beside each option, what it would look like: a few strokes of 46 × 26. They are for the eye only. */
import type { Asking, OptionOf } from '../chapters.ts'
import css from './GuessBlock.module.css'

type Sketches = { readonly [N in Asking]: Readonly<Record<OptionOf<N>, string>> }

/** A stream that widens, narrows or stays, right of its neck. */
const stream = (end: number) =>
  `M2 10C9 10 9 11 15 11S26 ${13 - 5} 32 ${13 - 5}S40 ${13 - end} 44 ${13 - end}M2 16C9 16 9 15 15 15S26 ${13 + 5} 32 ${13 + 5}S40 ${13 + end} 44 ${13 + end}`
/** The gap against a lever, from the left: above the line it helps. */
const falling = (zero: number) => `M4 4Q${zero / 2} ${zero > 30 ? 6 : 12} ${zero} 14T44 ${zero > 30 ? 17 : 22}`
/** A bar up or down from the line. */
const bar = (x: number, to: number) => `M${x} 14V${to}`

const SKETCHES: Sketches = {
  2: { half: 'M4 5L42 15', fifth: 'M4 5L42 9', hardly: 'M4 5L42 5.6' },
  4: { two: falling(10), four: falling(16), nine: falling(28), fifteen: falling(43) },
  5: { helped: bar(23, 4), none: 'M18 14H28', hurt: bar(23, 24) },
  6: { helped: bar(16, 4) + bar(30, 4), hurt: bar(16, 24) + bar(30, 24), split: bar(16, 4) + bar(30, 24) },
  7: { wider: stream(11), narrower: stream(2), neither: stream(5) },
  8: {
    up: 'M10 22L36 5M28 5H36V13',
    down: 'M10 5L36 22M28 22H36V14',
    either: 'M23 22V4M18 9L23 4L28 9M18 17L23 22L28 17',
  },
  10: {
    generated: 'M10 22V8M23 22V14M36 22V14',
    real: 'M10 22V14M23 22V14M36 22V5',
    same: 'M10 22V10M23 22V10M36 22V10',
  },
}

/** Chapters whose sketches stand on a line. */
const LINES: Partial<Record<Asking, string>> = {
  2: 'M4 22H42',
  4: 'M4 14H44',
  5: 'M4 14H42',
  6: 'M4 14H42',
  10: 'M4 22H42',
}

export function Sketch<N extends Asking>({ chapter, option }: { readonly chapter: N; readonly option: OptionOf<N> }) {
  return (
    <svg className={css.sketch} width={46} height={26} viewBox="0 0 46 26" aria-hidden>
      {LINES[chapter] && <path className={css.ground} d={LINES[chapter]} />}
      <path d={SKETCHES[chapter][option]} />
    </svg>
  )
}
