/** Chapter 5: the more the anchor data cover, the less the synthetic data can add. */
import type { LinePoint } from '../../../diagrams/lines/series.ts'
import { MEASURED } from '../../../diagrams/measured.ts'
import type { OptionOf } from '../chapters.ts'
import type { ChapterFigure } from './figure.ts'
import { Weighing } from './Weighing.tsx'

/** Beside the marker at the last K, so that both can be seen. */
const AT = MEASURED.curves.K.points.at(-1)!.at - 0.5
const upright = (from: number, to: number) =>
  [
    { at: AT, value: from },
    { at: AT, value: to },
  ] as const
/** The mark of a guess stands above the line of zero, on it, or below it; it is no value. */
const MARKS: Readonly<Record<OptionOf<5>, readonly [LinePoint, LinePoint]>> = {
  helped: upright(0.015, 0.12),
  none: [
    { at: AT - 1, value: 0 },
    { at: AT, value: 0 },
  ],
  hurt: upright(-0.015, -0.12),
}

export const Figure5 = ({ phase, guess }: ChapterFigure<5>) => (
  <Weighing chapter={5} phase={phase} mark={guess && MARKS[guess]} />
)
