/** Chapter 4: what the made-up groups cost. */
import type { OptionOf } from '../chapters.ts'
import type { ChapterFigure } from './figure.ts'
import { Weighing } from './Weighing.tsx'

/** The number of made-up groups that each option names. */
const COUNTS: Readonly<Record<OptionOf<4>, number>> = { two: 2, four: 4, nine: 9, fifteen: 15 }
/** The mark crosses the line of zero: this far on either side, in nats. */
const ARM = 0.06

export function Figure4({ phase, guess }: ChapterFigure<4>) {
  const at = guess === null ? null : COUNTS[guess]
  return (
    <Weighing
      chapter={4}
      phase={phase}
      mark={
        at === null
          ? null
          : [
              { at, value: -ARM },
              { at, value: ARM },
            ]
      }
    />
  )
}
